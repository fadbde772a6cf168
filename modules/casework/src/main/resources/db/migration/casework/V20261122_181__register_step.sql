create table casework_register_step (
  id         uuid        not null primary key,
  person_id  uuid        not null,
  what       varchar(40) not null,
  at         datetime(6) not null,
  actor_id   uuid        null,
  actor_name varchar(60) not null,
  words      text        not null,
  key casework_register_step_person (person_id, at),
  constraint casework_register_step_person foreign key (person_id) references casework_registered_person (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
