create table casework_report_move (
  id          uuid         not null primary key,
  report_id   uuid         not null,
  from_state  varchar(40)  null,
  to_state    varchar(40)  not null,
  moved_at    datetime(6)  not null,
  actor_id    uuid         null,
  actor_name  varchar(60)  not null,
  document_no varchar(60)  null collate utf8mb4_nopad_bin,
  reason      varchar(500) not null,
  key casework_report_move_report (report_id, moved_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
