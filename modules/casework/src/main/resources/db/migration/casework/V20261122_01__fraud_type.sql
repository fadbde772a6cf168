create table casework_fraud_type (
  code        varchar(10)  not null collate utf8mb4_nopad_bin,
  valid_from  date         not null,
  valid_to    date         null,
  parent      varchar(10)  null collate utf8mb4_nopad_bin,
  name        varchar(60)  not null,
  source      varchar(200) not null,
  primary key (code, valid_from)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
