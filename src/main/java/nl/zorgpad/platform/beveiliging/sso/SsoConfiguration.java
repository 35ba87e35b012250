package nl.zorgpad.platform.beveiliging.sso;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;

/**
 * The provider as Zorgpad knows it. Its addresses are those of Keycloak and follow from the issuer, so that a node starts
 * while the provider is away; nothing it says about itself is believed.
 */
@Configuration(proxyBeanMethods = false)
@Profile("sso")
@EnableConfigurationProperties(SsoInstellingen.class)
class SsoConfiguration {

    /** Part of the addresses for logging in. */
    static final String NAAM = "sso";

    private static final Duration GEDULD = Duration.ofSeconds(5);
    private static final String OIDC = "/protocol/openid-connect";

    @Bean
    ClientRegistrationRepository ssoRegistratie(SsoInstellingen instellingen) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(NAAM)
                .clientId(instellingen.clientId())
                .clientSecret(instellingen.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/inloggen/terug/{registrationId}")
                .scope("openid")
                .issuerUri(instellingen.issuer().toString())
                .authorizationUri(instellingen.issuer() + OIDC + "/auth")
                .tokenUri(instellingen.binnen() + OIDC + "/token")
                .jwkSetUri(instellingen.binnen() + OIDC + "/certs")
                .userNameAttributeName(instellingen.gebruikersnaam())
                .build());
    }

    @Bean
    Sso sso(
            SsoInstellingen instellingen,
            JdbcTemplate database,
            IdentityService identiteiten,
            RestTemplateBuilder verbindingen) {
        BytesEncryptor versleuteling = versleuteling(instellingen.clientSecret());
        return new Sso(
                instellingen,
                new SsoSessies(database),
                new SsoAccounts(identiteiten, instellingen.gebruikersnaam(), versleuteling),
                new SsoAfmelding(instellingen, versleuteling),
                new Uitlogpoort(uitlogberichten(instellingen, verbindingen)));
    }

    private static JwtDecoder uitlogberichten(SsoInstellingen instellingen, RestTemplateBuilder verbindingen) {
        var soorten = new DefaultJOSEObjectTypeVerifier<>(null, JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"));
        return NimbusJwtDecoder.withJwkSetUri(instellingen.binnen() + OIDC + "/certs")
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(snel(verbindingen))
                .jwtProcessorCustomizer(lezer -> lezer.setJWSTypeVerifier(soorten))
                .build();
    }

    private static RestOperations snel(RestTemplateBuilder verbindingen) {
        return verbindingen.connectTimeout(GEDULD).readTimeout(GEDULD).build();
    }

    /** A provider that does not answer must not hold the threads of a node. */
    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> ssoTokens() {
        var verbinding = new SimpleClientHttpRequestFactory();
        verbinding.setConnectTimeout(GEDULD);
        verbinding.setReadTimeout(GEDULD);
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(verbinding)
                .messageConverters(lezers -> {
                    lezers.clear();
                    lezers.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> ssoIdTokens(
            RestTemplateBuilder verbindingen, ClientRegistrationRepository registraties) {
        var registratie = registraties.findByRegistrationId(NAAM);
        var lezer = NimbusJwtDecoder.withJwkSetUri(
                        registratie.getProviderDetails().getJwkSetUri())
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(snel(verbindingen))
                .build();
        lezer.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registratie)));
        lezer.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return deze -> lezer;
    }

    /** Every node has the same secret, so each can read what another one stored; a copy of the database tells nothing. */
    private static BytesEncryptor versleuteling(String geheim) {
        var zout = new String(Hex.encode("zorgpad-afmeldbewijs".getBytes(StandardCharsets.UTF_8)));
        return Encryptors.stronger(geheim, zout);
    }
}
