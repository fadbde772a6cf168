-- One row per account, taken for update by whoever orders or executes a stop on it: its stops are counted behind that lock.
create table funds_stopped_account (
  bank_code  varchar(12) not null collate utf8mb4_nopad_bin,
  account_no varchar(50) not null collate utf8mb4_nopad_bin,
  primary key (bank_code, account_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
