-- What refers to a bassin is found when a bassin changes: the lists' indexes know it as REGION, too, and do not serve its key.
create index event_of_bassin on event (bassin);
