create table directory_delegation (
  id              uuid         not null primary key,
  version         int          not null,
  from_account    uuid         not null,
  to_account      uuid         not null,
  authority_rank  varchar(40)  not null,
  first_day       date         not null,
  last_day        date         not null,
  reason          varchar(500) not null,
  created_at      datetime(6)  not null,
  revoked_at      datetime(6)  null,
  revoked_by      varchar(100) null collate utf8mb4_nopad_bin,
  revoke_reason   varchar(500) null,
  key directory_delegation_to (to_account, last_day),
  key directory_delegation_from (from_account, last_day),
  constraint directory_delegation_from_fk foreign key (from_account) references directory_account (id),
  constraint directory_delegation_to_fk foreign key (to_account) references directory_account (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
