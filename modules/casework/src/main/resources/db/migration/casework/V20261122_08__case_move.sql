create table casework_case_move (
  id          uuid         not null primary key,
  case_id     uuid         not null,
  from_state  varchar(40)  null,
  to_state    varchar(40)  not null,
  moved_at    datetime(6)  not null,
  actor_id    uuid         null,
  actor_name  varchar(60)  not null,
  document_no varchar(60)  null collate utf8mb4_nopad_bin,
  reason      varchar(500) not null,
  key casework_case_move_case (case_id, moved_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
