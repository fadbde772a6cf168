-- 单笔查询 (A00311): one transaction at a payment institution, named by a number of one of three kinds.
alter table funds_account_query
  add column param_type varchar(2) not null default '' collate utf8mb4_nopad_bin,
  add column param_no varchar(64) not null default '' collate utf8mb4_nopad_bin;
