package brussels.estuaire.jobs;

/** A kind of long work, told by the feature that does it. */
public interface Work {
    /** What it is, as jobs are told by: {@code SERVICE_IMPORT_TRIAL}. */
    String kind();

    /**
     * Does the next step, in a transaction and a request of its own; what it throws undoes the step.
     *
     * @param careful whether the step failed before: then a smaller one is done, so that what fails is found
     * @return how many of the whole are done by now; all of them ends the job
     */
    int step(Job job, boolean careful);

    /** Is told in the last step's transaction that the job has ended: done, cancelled or failed. */
    void ended(Job job);
}
