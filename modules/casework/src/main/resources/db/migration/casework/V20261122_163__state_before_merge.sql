alter table casework_report
  add column state_before_merge varchar(40) null,
  add key casework_report_duplicate (duplicate_of);
-- A report that was merged before is parted into the state of its last move but one.
update casework_report r
   set r.state_before_merge = (select m.from_state from casework_report_move m
                                where m.report_id = r.id and m.to_state = 'DUPLICATE'
                                order by m.moved_at desc, m.id desc limit 1)
 where r.state = 'DUPLICATE';
