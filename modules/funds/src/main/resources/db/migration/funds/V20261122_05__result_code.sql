-- Result codes of banks (R6.4).
create table funds_result_code (
  code         varchar(8)   not null collate utf8mb4_nopad_bin primary key,
  executed     boolean      not null,
  needs_remark boolean      not null,
  name_zh      varchar(120) not null,
  name_en      varchar(120) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
