create table casework_case_ending (
  id            uuid         not null primary key,
  version       int          not null,
  case_id       uuid         not null,
  open_for      uuid         null,
  unit_path     varchar(255) not null collate utf8mb4_nopad_bin,
  kind          varchar(40)  not null,
  state         varchar(40)  not null,
  grounds       varchar(500) not null,
  asked_by      uuid         not null,
  asked_by_name varchar(60)  not null,
  asked_at      datetime(6)  not null,
  ended_by      uuid         null,
  ended_by_name varchar(60)  null,
  ended_at      datetime(6)  null,
  words         varchar(500) null,
  unique key casework_case_ending_open (open_for),
  key casework_case_ending_case (case_id, asked_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
