alter table team add column capaciteit integer check (capaciteit between 1 and 9999);
comment on column team.capaciteit is 'How many families in guidance the team can carry; null = not known, then no occupancy is calculated';
