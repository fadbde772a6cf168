create table platform_timer (
  id           uuid         not null primary key,
  kind         varchar(60)  not null collate utf8mb4_nopad_bin,
  subject      varchar(100) not null collate utf8mb4_nopad_bin,
  due_at       datetime(6)  not null,
  state        varchar(40)  not null,
  attempts     int          not null,
  retry_at     datetime(6)  not null,
  fired_at     datetime(6)  null,
  last_error   varchar(500) null,
  key platform_timer_due (state, due_at),
  key platform_timer_subject (kind, subject, state)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
