create table funds_corporate_part (
  id                uuid          not null primary key,
  version           int           not null,
  check_id          uuid          not null,
  round_no          int           not null,
  party             varchar(40)   not null,
  org_name          varchar(120)  not null,
  org_path          varchar(255)  not null collate utf8mb4_nopad_bin,
  answered_by       varchar(100)  not null,
  answered_at       datetime(6)   null,
  unique key funds_corporate_part_once (check_id, round_no, party),
  key funds_corporate_part_org (party, org_path)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
