insert ignore into casework_identifier (owner_id, kind, value, owner_type, case_id, entered_at)
  select t.report_id, 'ACCOUNT', t.payee_account, 'REPORT', r.case_id, t.entered_at
    from casework_transfer t join casework_report r on r.id = t.report_id where t.payee_account <> ''
  union all
  select c.report_id,
         case c.kind when 'ACCOUNT' then 'MESSENGER' when 'SITE' then 'SITE' when 'APP' then 'APP' else 'PHONE' end,
         left(case c.kind
           when 'SITE' then regexp_replace(regexp_replace(lower(coalesce(c.normalised, c.value)), '^[a-z][a-z0-9+.-]*://', ''), '(^www\\.)|([/?#:].*$)', '')
           when 'ACCOUNT' then lower(coalesce(c.normalised, c.value))
           when 'APP' then lower(coalesce(c.normalised, c.value))
           else coalesce(c.normalised, c.value) end, 120),
         'REPORT', r.case_id, c.entered_at
    from casework_contact c join casework_report r on r.id = c.report_id;
