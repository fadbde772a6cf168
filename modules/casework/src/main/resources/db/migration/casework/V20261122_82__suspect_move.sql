create table casework_suspect_move (
  id          uuid         not null primary key,
  suspect_id  uuid         not null,
  what        varchar(40)  not null,
  value       varchar(40)  not null,
  happened_at datetime(6)  not null,
  recorded_at datetime(6)  not null,
  actor_id    uuid         not null,
  actor_name  varchar(60)  not null,
  document_no varchar(60)  not null collate utf8mb4_nopad_bin,
  reason      varchar(500) not null,
  key casework_suspect_move_suspect (suspect_id, happened_at),
  key casework_suspect_move_what (what, value, happened_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
