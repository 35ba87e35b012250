package nl.zorgpad.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BewezenGeheimenTest {

    private int vergeleken;

    private final BewezenGeheimen bewezen = new BewezenGeheimen(new PasswordEncoder() {
        @Override
        public String encode(CharSequence geheim) {
            return "hash van " + geheim;
        }

        @Override
        public boolean matches(CharSequence geheim, String hash) {
            vergeleken++;
            return hash.equals(encode(geheim));
        }
    });

    @Test
    void watKlopteKostDeTweedeKeerGeenTijd() {
        assertThat(bewezen.past("zwaluw", "hash van zwaluw")).isTrue();
        assertThat(bewezen.past("zwaluw", "hash van zwaluw")).isTrue();
        assertThat(vergeleken).isEqualTo(1);
    }

    @Test
    void watNietKloptKostElkeKeerEvenveelTijd() {
        bewezen.past("zwaluw", "hash van zwaluw");

        assertThat(bewezen.past("merel", "hash van zwaluw")).isFalse();
        assertThat(bewezen.past("merel", "hash van zwaluw")).isFalse();
        assertThat(vergeleken).isEqualTo(3);
    }

    @Test
    void naEenNieuwGeheimIsHetOudeNietsMeerWaard() {
        bewezen.past("zwaluw", "hash van zwaluw");

        assertThat(bewezen.past("zwaluw", "hash van merel")).isFalse();
    }
}
