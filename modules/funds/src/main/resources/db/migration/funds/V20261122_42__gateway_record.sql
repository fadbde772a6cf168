-- The words of each message and of its answer, as they went over the line.
create table funds_gateway_record (
  id      uuid     not null primary key,
  content longtext not null,
  answer  longtext null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
