-- Reports ${from} to ${to}, each with four identifiers: an account that three share, a hotline that all share, a number that
-- five share, and an id that seven share. Two of fifty belong to a case. Statements are parted by lines of dashes.
insert into casework_report (id, version, report_no, org_code, org_name, unit_path, channel, fraud_type, loss_fen, loss_stated,
    brief, victim_name, victim_phone, victim_phone_typed, received_at, entered_at, handler_id, handler_name, state,
    account_due_at, account_entered_at, review_due_at, case_id, case_no)
  select ${id}, 0, concat('B', lpad(n, 9, '0')), ${org}, ${orgName}, ${unit}, 'POLICE_110', elt(1 + n % 10, 'F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10'),
    (n * 7919) % 50000000, true, concat('事主称被', elt(1 + n % 5, '刷单返利', '虚假投资', '冒充客服', '冒充民警', '网络贷款'), '诱骗转账，对方使用平台', n % 100000), ${name}, ${phone}, ${phone},
    ${at}, ${at}, cast(concat('00000000-0000-7000-8000-', lpad(n % 50, 12, '0')) as uuid), concat('民警', n % 50),
    ${state}, ${at} + interval 30 minute, if(n % 20 = 6, null, ${at} + interval 10 minute), if(n % 10 = 8, ${at} + interval 3 day, null),
    if(n % 50 < 2, ${case}, null), if(n % 50 < 2, concat('A', lpad(n div 50, 22, '0')), null)
  from (select seq n from seq_${from}_to_${to}) s
-----
insert into casework_transfer (id, report_id, position, payer_bank, payer_account, payer_account_typed, payee_bank, payee_account,
    payee_account_typed, payee_name, amount_fen, transferred_at, channel, entered_at, entered_by)
  select ${id}, ${id}, 1, '', '', '', '305100000013', ${account}, ${account}, ${name}, (n * 7919) % 50000000, ${at}, '网银', ${at}, '值班员'
  from (select seq n from seq_${from}_to_${to}) s
-----
insert into casework_contact (id, report_id, position, kind, value, normalised, entered_at, entered_by)
  select cast(concat(left(cast(${id} as char), 18), k, right(cast(${id} as char), 16)) as uuid), ${id}, p, kind, value, value, ${at}, '值班员'
  from (select n, '-a' k, 1 p, 'SHOWN_NUMBER' kind, '4001234567' value from (select seq n from seq_${from}_to_${to}) s
        union all select n, '-b', 2, 'PHONE', ${second} from (select seq n from seq_${from}_to_${to}) s
        union all select n, '-c', 3, 'ACCOUNT', ${messenger} from (select seq n from seq_${from}_to_${to}) s) c
-----
insert into casework_identifier (owner_id, kind, value, owner_type, case_id, entered_at)
  select ${id}, kind, value, 'REPORT', if(n % 50 < 2, ${case}, null), ${at}
  from (select n, 'ACCOUNT' kind, ${account} value from (select seq n from seq_${from}_to_${to}) s
        union all select n, 'PHONE', '4001234567' from (select seq n from seq_${from}_to_${to}) s
        union all select n, 'PHONE', ${second} from (select seq n from seq_${from}_to_${to}) s
        union all select n, 'MESSENGER', ${messenger} from (select seq n from seq_${from}_to_${to}) s) c
-----
insert into casework_case (id, version, case_no, kind, title, fraud_type, org_code, org_name, unit_path, lead_officer,
    lead_officer_name, supervision, state, opened_at)
  select ${case}, 0, concat('A', lpad(n div 50, 22, '0')), 'FRAUD', concat(${name}, '被诈骗案'), 'F01', ${org}, ${orgName}, ${unit},
    cast(concat('00000000-0000-7000-8000-', lpad(n % 50, 12, '0')) as uuid), concat('民警', n % 50), 'NONE', 'OPEN', ${at}
  from (select seq n from seq_${from}_to_${to}) s where n % 50 = 0
-----
insert into platform_search_entry (id, type, unit_path, title, sub, link, words, at, gone, changed_at)
  select ${id}, 'report', ${unit}, concat('B', lpad(n, 9, '0')), ${orgName}, concat('/console/casework/report.xhtml?id=', ${id}),
    concat_ws('\n', concat('B', lpad(n, 9, '0')), ${name}, ${phone}, concat('事主称被诱骗转账，对方使用平台', n % 100000), ${account}, '4001234567', ${second}, ${messenger}),
    ${at}, false, now(6)
  from (select seq n from seq_${from}_to_${to}) s
