package nl.zorgpad.platform.beveiliging;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The security of the screens with SSO and nothing else: no engine and no database, so that it starts in seconds. Every
 * session becomes bytes after each request and is read back from them, as when another node takes over.
 */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    RestTemplateAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@ComponentScan("nl.zorgpad.platform.beveiliging.sso")
@Import({
    BeveiligingConfiguration.class,
    SessieConfiguration.class,
    InlogController.class,
    EngineLoginProvider.class,
    BeheerderToegang.class,
    CockpitToegang.class,
    Startscherm.class
})
class SsoProefapplicatie {

    static final String WERKER = "gezinswerker.lunetten";
    static final String ZONDER_ROL = "zonder.rol";
    static final String NOODBEHEERDER = "nood.beheer";
    static final String WACHTWOORD = "Zorgpad-demo-1";

    private static final Map<String, List<String>> ROLLEN =
            Map.of(WERKER, List.of("gezinswerker"), ZONDER_ROL, List.of(), NOODBEHEERDER, List.of("camunda-admin"));

    @Bean
    IdentityService identiteiten() {
        var identiteiten = mock(IdentityService.class);
        when(identiteiten.createUserQuery()).then(vraag -> {
            var accounts = mock(UserQuery.class);
            when(accounts.userId(anyString())).then(wie -> {
                when(accounts.count()).thenReturn(ROLLEN.containsKey(wie.getArgument(0)) ? 1L : 0L);
                return accounts;
            });
            return accounts;
        });
        when(identiteiten.createGroupQuery()).then(vraag -> {
            var groepen = mock(GroupQuery.class);
            when(groepen.groupMember(anyString())).then(wie -> {
                when(groepen.list()).thenReturn(groepen(ROLLEN.getOrDefault(wie.getArgument(0), List.of())));
                return groepen;
            });
            return groepen;
        });
        when(identiteiten.checkPassword(anyString(), anyString()))
                .then(wie -> ROLLEN.containsKey(wie.getArgument(0)) && WACHTWOORD.equals(wie.getArgument(1)));
        return identiteiten;
    }

    private static List<Group> groepen(List<String> namen) {
        return namen.stream().<Group>map(GroupEntity::new).toList();
    }

    @Bean
    AuthorizationService autorisaties() {
        return mock(AuthorizationService.class);
    }

    @Bean
    ProcessEngine engine(IdentityService identiteiten) {
        var engine = mock(ProcessEngine.class);
        when(engine.getIdentityService()).thenReturn(identiteiten);
        return engine;
    }

    @Bean
    JdbcTemplate database() {
        return mock(JdbcTemplate.class);
    }

    @Bean
    PlatformTransactionManager transacties() {
        return mock(PlatformTransactionManager.class);
    }

    /** The engine's own filters need an engine. */
    @Bean
    static BeanPostProcessor zonderEngine() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String naam) {
                if (bean instanceof FilterRegistrationBean<?> filter
                        && List.of("webappLogin", "restLogin").contains(naam)) {
                    filter.setEnabled(false);
                }
                return bean;
            }
        };
    }

    @Bean
    Sessies sessies(ConversionService springSessionConversionService) {
        return new Sessies(springSessionConversionService);
    }

    @Bean
    CookieSerializer koekje() {
        var koekje = new DefaultCookieSerializer();
        koekje.setCookieName("JSESSIONID");
        koekje.setUseBase64Encoding(false);
        return koekje;
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<MapSession>> sessiefilter(
            Sessies sessies, CookieHttpSessionIdResolver nummers) {
        var sessiefilter = new SessionRepositoryFilter<>(sessies);
        sessiefilter.setHttpSessionIdResolver(nummers);
        var filter = new FilterRegistrationBean<>(sessiefilter);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return filter;
    }

    /** Keeps of each session its bytes only. */
    static final class Sessies implements SessionRepository<MapSession> {

        private final Map<String, Map<String, byte[]>> bewaard = new ConcurrentHashMap<>();
        private final ConversionService omzetting;

        Sessies(ConversionService omzetting) {
            this.omzetting = omzetting;
        }

        /** All that is stored, as somebody with a copy of the database sees it. */
        String inhoud() {
            var alles = new StringBuilder();
            bewaard.values()
                    .forEach(sessie -> sessie.forEach((naam, waarde) ->
                            alles.append(naam).append(new String(waarde, StandardCharsets.ISO_8859_1))));
            return alles.toString();
        }

        @Override
        public MapSession createSession() {
            return new MapSession(UUID.randomUUID().toString());
        }

        @Override
        public void save(MapSession sessie) {
            if (!sessie.getId().equals(sessie.getOriginalId())) {
                bewaard.remove(sessie.getOriginalId());
            }
            Map<String, byte[]> inhoud = new ConcurrentHashMap<>();
            sessie.getAttributeNames()
                    .forEach(naam -> inhoud.put(naam, omzetting.convert(sessie.getAttribute(naam), byte[].class)));
            bewaard.put(sessie.getId(), inhoud);
        }

        @Override
        public MapSession findById(String id) {
            var inhoud = bewaard.get(id);
            if (inhoud == null) {
                return null;
            }
            var sessie = new MapSession(id);
            inhoud.forEach((naam, waarde) -> sessie.setAttribute(naam, omzetting.convert(waarde, Object.class)));
            return sessie;
        }

        @Override
        public void deleteById(String id) {
            bewaard.remove(id);
        }
    }

    /** A page for workers, and what Tasklist calls to log out. */
    @RestController
    static final class Paginas {

        @GetMapping("/gezinsplan/wie")
        String wie(Authentication wie) {
            return wie.getName() + " " + wie.getAuthorities();
        }

        @PostMapping("/camunda/api/admin/auth/user/default/logout")
        void uitloggen() {}
    }
}
