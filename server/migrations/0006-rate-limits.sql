-- Counted by rate-limiter-flexible, so that all server processes share one count.
create table rate_limits (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
