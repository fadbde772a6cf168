create table directory_account_role (
  account_id  uuid        not null,
  role        varchar(40) not null,
  primary key (account_id, role),
  key directory_account_role_holders (role),
  constraint directory_account_role_fk foreign key (account_id) references directory_account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
