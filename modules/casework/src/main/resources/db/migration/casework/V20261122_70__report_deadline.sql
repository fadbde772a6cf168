-- The clock that runs: of the account (R1.5) until it is entered, of the review (R1.23) while it lasts.
alter table casework_report
  add column deadline_at datetime(6) as (
    case when state = 'UNDER_REVIEW' then review_due_at
         when state in ('RECEIVED', 'ACCEPTED') and account_entered_at is null then account_due_at end) persistent;
