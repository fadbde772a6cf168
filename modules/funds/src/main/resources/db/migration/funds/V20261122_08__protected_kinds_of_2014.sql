insert into funds_protected_account (id, kind, action, name_part, source) values
  (1, 'RESERVE',         'REFUSE', '备付金',   '银监发〔2014〕53号第二十一、二十二条'),
  (2, 'CLEARING',        'REFUSE', '清算资金', '银监发〔2014〕53号第二十一、二十二条'),
  (3, 'CLEARING',        'REFUSE', '网联清算', '银监发〔2014〕53号第二十一、二十二条'),
  (4, 'SETTLEMENT',      'REFUSE', '结算备付', '银监发〔2014〕53号第二十一、二十二条'),
  (5, 'SOCIAL_SECURITY', 'REFUSE', '社会保险', '银监发〔2014〕53号第二十一、二十二条'),
  (6, 'RELIEF',          'REFUSE', '救灾',     '银监发〔2014〕53号第二十一、二十二条'),
  (7, 'RELIEF',          'REFUSE', '扶贫',     '银监发〔2014〕53号第二十一、二十二条'),
  (8, 'PASS_THROUGH',    'WARN',   '收单',     'R1.21'),
  (9, 'PASS_THROUGH',    'WARN',   '待结算',   'R1.21');
