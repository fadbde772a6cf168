-- R3.3: bank accounts lose what is not done at a counter, payment accounts all business.
alter table funds_involved_measure add column extent varchar(40) not null default 'NON_COUNTER' after own;
update funds_involved_measure m
   set m.extent = if(m.own, 'ACCOUNT', if((select i.payment from funds_institution i where i.bank_code = m.bank_code), 'ALL_BUSINESS', 'NON_COUNTER'));
alter table funds_involved_measure alter column extent drop default;
