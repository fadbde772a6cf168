alter table funds_bank_report
  add column lift_due_at datetime(6)  null,
  add column lifted_at   datetime(6)  null,
  add column lifted_by   varchar(100) null;

-- Banks that were told to lift before could not say that they had.
update funds_bank_report set lift_due_at = timestampadd(minute, 60, coalesce(lapsed_at, answered_at))
 where application_type = '02' and order_no = '' and (lapsed_at is not null or state = 'REJECTED');
