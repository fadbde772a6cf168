create table casework_lead_move (
  id         uuid         not null primary key,
  lead_id    uuid         not null,
  from_state varchar(40)  null,
  to_state   varchar(40)  not null,
  moved_at   datetime(6)  not null,
  actor_id   uuid         null,
  actor_name varchar(60)  not null,
  org_name   varchar(120) not null,
  reason     text         not null,
  key casework_lead_move_lead (lead_id, moved_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
