-- Accounts that may not be stopped as a whole (R1.21): known ones by number, kinds by a part of the account's name.
create table funds_protected_account (
  id         int          not null primary key,
  kind       varchar(40)  not null,
  action     varchar(40)  not null,
  bank_code  varchar(12)  null collate utf8mb4_nopad_bin,
  account_no varchar(50)  null collate utf8mb4_nopad_bin,
  name_part  varchar(60)  null,
  source     varchar(200) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
