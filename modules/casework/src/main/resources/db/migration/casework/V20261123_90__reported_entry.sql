-- What reports add to 接报数 and 涉案损失; rows are only ever added, so that any past date can be recomputed.
create table casework_reported_entry (
  id          uuid         not null primary key,
  report_id   uuid         not null,
  unit_path   varchar(255) not null collate utf8mb4_nopad_bin,
  reports     int          not null,
  loss_fen    bigint       not null,
  at          datetime(6)  not null,
  recorded_at datetime(6)  not null,
  key casework_reported_entry_unit (unit_path, at, recorded_at, reports, loss_fen),
  key casework_reported_entry_report (report_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;

-- Of what came in before, the books know the last state only, and take it as known from the beginning.
insert into casework_reported_entry (id, report_id, unit_path, reports, loss_fen, at, recorded_at)
select uuid(), r.id, r.unit_path, 1, r.loss_fen, r.received_at, r.entered_at
  from casework_report r where r.state <> 'DUPLICATE';
