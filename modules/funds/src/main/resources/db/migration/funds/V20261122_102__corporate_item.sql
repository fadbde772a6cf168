create table funds_corporate_item (
  id                uuid          not null primary key,
  version           int           not null,
  part_id           uuid          not null,
  place             int           not null,
  -- As it stood in the parameters on the day on which the round began.
  what              varchar(200)  not null,
  answer            varchar(40)   null,
  note              varchar(500)  not null,
  unique key funds_corporate_item_place (part_id, place)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
