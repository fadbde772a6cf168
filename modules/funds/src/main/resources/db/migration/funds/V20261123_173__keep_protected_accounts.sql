-- The list is kept by people: entries have days, a source, who entered and who ended them.
alter table funds_protected_account
  add column entry_id    uuid         null,
  add column version     int          not null default 0,
  add column valid_from  date         not null default '2014-12-30',
  add column valid_until date         null,
  add column reason      varchar(1000) not null default '',
  add column entered_by  varchar(60)  not null default '',
  add column entered_at  datetime(6)  not null default '2020-01-01 00:00:00',
  add column end_reason  varchar(1000) null,
  add column ended_by    varchar(60)  null,
  add column ended_at    datetime(6)  null;
update funds_protected_account set source = '本系统约定：先向支付机构按订单号查询' where kind = 'PASS_THROUGH';
update funds_protected_account set entry_id = uuid(), reason = source;
alter table funds_protected_account
  drop primary key,
  drop column id,
  change column entry_id id uuid not null first,
  add primary key (id),
  add key funds_protected_account_no (account_no);
