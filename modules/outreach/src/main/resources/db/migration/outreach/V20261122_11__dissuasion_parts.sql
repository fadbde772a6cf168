create table outreach_dissuasion_step (
  id            uuid         not null primary key,
  dissuasion_id uuid         not null,
  step_no       int          not null,
  event         varchar(40)  not null,
  from_state    varchar(40)  not null,
  to_state      varchar(40)  not null,
  at            datetime(6)  not null,
  actor         varchar(100) not null collate utf8mb4_nopad_bin,
  actor_name    varchar(100) not null,
  reason        varchar(500) not null,
  unique key outreach_dissuasion_step_no (dissuasion_id, step_no),
  constraint outreach_dissuasion_step_of foreign key (dissuasion_id) references outreach_dissuasion (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

create table outreach_dissuasion_attempt (
  id            uuid         not null primary key,
  dissuasion_id uuid         not null,
  attempt_no    int          not null,
  outcome       varchar(40)  not null,
  at            datetime(6)  not null,
  actor_name    varchar(100) not null,
  org_name      varchar(120) not null,
  note          varchar(500) not null,
  unique key outreach_dissuasion_attempt_no (dissuasion_id, attempt_no),
  constraint outreach_dissuasion_attempt_of foreign key (dissuasion_id) references outreach_dissuasion (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

-- By what the person of a task is known again: digests only.
create table outreach_dissuasion_key (
  key_hash      varchar(64) not null collate utf8mb4_nopad_bin,
  dissuasion_id uuid        not null,
  kind          varchar(20) not null collate utf8mb4_nopad_bin,
  since         datetime(6) not null,
  primary key (key_hash, dissuasion_id),
  key outreach_dissuasion_key_since (key_hash, since),
  key outreach_dissuasion_key_of (dissuasion_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

-- One row for each person ever warned: whoever takes a warning holds it until the end of the transaction.
create table outreach_person_guard (
  key_hash varchar(64) not null collate utf8mb4_nopad_bin primary key
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
