create table casework_case_link (
  id           uuid         not null primary key,
  version      int          not null,
  low_case     uuid         not null,
  high_case    uuid         not null,
  state        varchar(40)  not null,
  evidence     text         not null collate utf8mb4_nopad_bin,
  strength     int          not null,
  reason       varchar(500) not null,
  decided_at   datetime(6)  not null,
  decider_id   uuid         not null,
  decider_name varchar(60)  not null,
  unique key casework_case_link_pair (low_case, high_case),
  key casework_case_link_high (high_case, low_case)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
