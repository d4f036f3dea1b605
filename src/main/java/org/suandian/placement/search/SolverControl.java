package org.suandian.placement.search;

/** The two ways between a running search and who asked for it. */
public interface SolverControl {

    /** Told when a phase begins, when the best plan or the bound improves (several times a second at most), and at the end. */
    void progress(SolverProgress progress);

    /** Asked often; once true, the search ends soon with the best plan so far. */
    boolean isStopped();

    /** Runs to its limits and tells nobody. */
    SolverControl NONE = new SolverControl() {
        @Override
        public void progress(SolverProgress progress) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };
}
