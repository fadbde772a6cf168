create table casework_case_link_move (
  id          uuid         not null primary key,
  link_id     uuid         not null,
  from_state  varchar(40)  null,
  to_state    varchar(40)  not null,
  moved_at    datetime(6)  not null,
  actor_id    uuid         not null,
  actor_name  varchar(60)  not null,
  reason      varchar(500) not null,
  key casework_case_link_move_link (link_id, moved_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
