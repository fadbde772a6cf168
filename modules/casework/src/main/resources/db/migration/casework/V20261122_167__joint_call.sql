create table casework_joint_call (
  id             uuid         not null primary key,
  report_id      uuid         not null,
  unit_path      varchar(255) not null collate utf8mb4_nopad_bin,
  partner        varchar(60)  not null,
  partner_person varchar(60)  not null,
  called_at      datetime(6)  not null,
  result         varchar(40)  not null,
  note           varchar(500) not null,
  officer_name   varchar(60)  not null,
  entered_at     datetime(6)  not null,
  key casework_joint_call_report (report_id, called_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
