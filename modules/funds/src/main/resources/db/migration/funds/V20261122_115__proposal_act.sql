-- A bank's second person checks more than answers: corrections, extensions, renewals, what was lifted.
alter table funds_answer_proposal
  add column act  varchar(40) not null default 'ANSWER' after subject_id,
  add column done boolean     null     after result_code;
