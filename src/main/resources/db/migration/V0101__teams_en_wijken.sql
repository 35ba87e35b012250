-- The 18 wijk teams and two city-wide school teams as the sources describe them around 2023.
-- herkomst A: the sources are silent on a flag of that team, the value is our reading and has to be confirmed.
insert into team (id, naam, soort, top3_getraind, vroegsignalering, evu, herkomst, toelichting) values
    ('overvecht-vechtzoom',       'Overvecht Vechtzoom',       'wijkteam', true,  true,  true,  'A', 'Vroegsignalering 3.0 en EVU [HJ2023]; TOP-3 aangenomen'),
    ('overvecht-de-gagel',        'Overvecht De Gagel',        'wijkteam', true,  false, true,  'A', 'EVU [HJ2023]; TOP-3 aangenomen'),
    ('overvecht-spoorzoom',       'Overvecht Spoorzoom',       'wijkteam', true,  false, true,  'A', 'EVU [HJ2023]; TOP-3 aangenomen'),
    ('overvecht-centrum',         'Overvecht Centrum',         'wijkteam', true,  false, true,  'A', 'EVU [HJ2023]; TOP-3 aangenomen'),
    ('kanaleneiland',             'Kanaleneiland',             'wijkteam', true,  false, false, 'S', 'TOP-3 in 2022 [JV2022]; voorrang voor jonge kinderen'),
    ('kanaleneiland-zuid',        'Kanaleneiland-Zuid',        'wijkteam', true,  true,  false, 'S', 'TOP-3 in 2022 [JV2022]; Vroegsignalering 3.0 [HJ2023]'),
    ('dichters-en-rivierenwijk',  'Dichters- en Rivierenwijk', 'wijkteam', true,  false, false, 'A', 'TOP-3 aangenomen'),
    ('lunetten',                  'Lunetten',                  'wijkteam', true,  false, false, 'S', 'TOP-3 in 2022 [JV2022]'),
    ('hoograven',                 'Hoograven',                 'wijkteam', true,  false, false, 'A', 'TOP-3 aangenomen'),
    ('ondiep',                    'Ondiep',                    'wijkteam', false, false, false, 'S', 'TOP-3 gepland in H2 2023 tot Q1 2024 [HJ2023]; zet aan als de training klaar is'),
    ('zuilen',                    'Zuilen',                    'wijkteam', true,  false, false, 'A', 'TOP-3 aangenomen'),
    ('noordoost',                 'Noordoost',                 'wijkteam', true,  false, false, 'A', 'TOP-3 aangenomen'),
    ('binnenstad-oost',           'Binnenstad-Oost',           'wijkteam', false, false, false, 'S', 'TOP-3 gepland tot Q1 2024 [HJ2023]; zet aan als de training klaar is'),
    ('west',                      'West',                      'wijkteam', true,  false, false, 'A', 'TOP-3 aangenomen'),
    ('leidsche-rijn',             'Leidsche Rijn',             'wijkteam', true,  false, true,  'A', 'EVU vanaf 2023 [HJ2023]; TOP-3 aangenomen'),
    ('leidsche-rijn-terwijde',    'Leidsche Rijn Terwijde',    'wijkteam', true,  false, true,  'A', 'EVU vanaf 2023 [HJ2023]; TOP-3 aangenomen'),
    ('vleuten',                   'Vleuten',                   'wijkteam', true,  false, false, 'A', 'TOP-3 aangenomen'),
    ('de-meern',                  'De Meern',                  'wijkteam', true,  false, false, 'S', 'TOP-3 in 2022 [JV2022]'),
    ('vo-team',                   'VO-team',                   'schoolteam', true,  false, false, 'A', 'Alle scholen voor vo en vso; TOP-3 aangenomen'),
    ('mbo-team',                  'MBO-team',                  'schoolteam', false, false, false, 'S', 'TOP-3 gepland in H2 2023 tot Q1 2024 [HJ2023]; zet aan als de training klaar is');

-- The assignment of areas to the ten city wijken is ours (A); the provider per wijk is public (W).
insert into wijk (code, naam, stadswijk, team_id, aanbieder, evu, herkomst, toelichting) values
    ('overvecht_vechtzoom',      'Overvecht Vechtzoom',       'Overvecht',        'overvecht-vechtzoom',      'Spoor030', true,  'W', ''),
    ('overvecht_de_gagel',       'Overvecht De Gagel',        'Overvecht',        'overvecht-de-gagel',       'Spoor030', true,  'W', ''),
    ('overvecht_spoorzoom',      'Overvecht Spoorzoom',       'Overvecht',        'overvecht-spoorzoom',      'Spoor030', true,  'W', ''),
    ('overvecht_centrum',        'Overvecht Centrum',         'Overvecht',        'overvecht-centrum',        'Spoor030', true,  'W', ''),
    ('kanaleneiland',            'Kanaleneiland',             'Zuidwest',         'kanaleneiland',            'KOOS',     false, 'A', 'Stadswijk aangenomen'),
    ('kanaleneiland_zuid',       'Kanaleneiland-Zuid',        'Zuidwest',         'kanaleneiland-zuid',       'KOOS',     false, 'A', 'Stadswijk aangenomen'),
    ('dichters_en_rivierenwijk', 'Dichters- en Rivierenwijk', 'Zuidwest',         'dichters-en-rivierenwijk', 'KOOS',     false, 'A', 'Stadswijk aangenomen'),
    ('lunetten',                 'Lunetten',                  'Zuid',             'lunetten',                 'Spoor030', false, 'A', 'Stadswijk aangenomen'),
    ('hoograven',                'Hoograven',                 'Zuid',             'hoograven',                'Spoor030', false, 'A', 'Stadswijk aangenomen'),
    ('ondiep',                   'Ondiep',                    'Noordwest',        'ondiep',                   'Spoor030', false, 'A', 'Stadswijk aangenomen'),
    ('zuilen',                   'Zuilen',                    'Noordwest',        'zuilen',                   'Spoor030', false, 'A', 'Stadswijk aangenomen'),
    ('noordoost',                'Noordoost',                 'Noordoost',        'noordoost',                'Spoor030', false, 'W', ''),
    ('binnenstad_oost',          'Binnenstad-Oost',           'Oost',             'binnenstad-oost',          'Spoor030', false, 'A', 'Omvat de stadswijken Binnenstad en Oost; hier onder Oost geteld'),
    ('west',                     'West',                      'West',             'west',                     'KOOS',     false, 'W', ''),
    ('leidsche_rijn',            'Leidsche Rijn',             'Leidsche Rijn',    'leidsche-rijn',            'KOOS',     true,  'W', ''),
    ('leidsche_rijn_terwijde',   'Leidsche Rijn Terwijde',    'Leidsche Rijn',    'leidsche-rijn-terwijde',   'KOOS',     true,  'W', ''),
    ('vleuten',                  'Vleuten',                   'Vleuten-De Meern', 'vleuten',                  'KOOS',     false, 'W', ''),
    ('de_meern',                 'De Meern',                  'Vleuten-De Meern', 'de-meern',                 'KOOS',     false, 'W', '');
