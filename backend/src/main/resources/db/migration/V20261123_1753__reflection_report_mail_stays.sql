comment on table report_mail is 'Personal data as long as its participant is known; that it was sent stays, so that numbers stay';
