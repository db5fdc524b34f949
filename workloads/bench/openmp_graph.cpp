// A graph under OpenMP: one thread makes the tasks, `depend` orders them; one row of outputs a step.
// Prints what graph_file.h says.
#include <omp.h>

#include "graph_file.h"

namespace {

struct Run {
  const Graph &graph;
  const Options &options;
  ck_kernel kernel;
  std::vector<uint64_t> values, outputs;
};

void work(Run &run, uint32_t task) {
  const uint32_t *first = &run.graph.predecessors[run.graph.offsets[task]];
  const uint32_t *last = &run.graph.predecessors[run.graph.offsets[task + 1]];
  uint64_t inputs = 0;
  for (; first != last; first++) inputs += run.outputs[*first];
  run.values[task] = run.kernel(task, run.options.grain, run.options.seed);
  run.outputs[task] = output(run.values[task], inputs);
}

// Any number of dependences. A function of its own: what an iterator needs is set up before it.
void spawnMany(Run &run, uint32_t task, const uint32_t *in, uint32_t count) {
  [[maybe_unused]] uint64_t *slots = run.outputs.data();
#pragma omp task firstprivate(task) shared(run) \
    depend(iterator(uint32_t i = 0 : count), in : slots[in[i]]) depend(out : slots[task])
  work(run, task);
}

// The usual numbers of dependences without an iterator, which costs more.
void spawn(Run &run, uint32_t task) {
  [[maybe_unused]] uint64_t *slots = run.outputs.data();
  const uint32_t *in = run.graph.predecessors.data() + run.graph.offsets[task];
  uint32_t count = run.graph.offsets[task + 1] - run.graph.offsets[task];
  switch (count) {
    case 0:
#pragma omp task firstprivate(task) shared(run) depend(out : slots[task])
      work(run, task);
      break;
    case 1:
#pragma omp task firstprivate(task) shared(run) depend(in : slots[in[0]]) depend(out : slots[task])
      work(run, task);
      break;
    case 2:
#pragma omp task firstprivate(task) shared(run) depend(in : slots[in[0]], slots[in[1]]) \
    depend(out : slots[task])
      work(run, task);
      break;
    case 3:
#pragma omp task firstprivate(task) shared(run) \
    depend(in : slots[in[0]], slots[in[1]], slots[in[2]]) depend(out : slots[task])
      work(run, task);
      break;
    default: spawnMany(run, task, in, count);
  }
}

double iterate(Run &run) {
  double begun = 0, ended = 0;
#pragma omp parallel num_threads(run.options.workers)
  {
#pragma omp barrier
#pragma omp single
    {
      begun = omp_get_wtime();
#pragma omp taskgroup
      for (uint32_t task = 0; task < run.graph.tasks; task++) spawn(run, task);
      ended = omp_get_wtime();
    }
  }
  return ended - begun;
}

}  // namespace

int main(int argc, char **argv) {
  Options options(argc, argv);
  Graph graph(options.path);
  Run run{graph, options, ck_spin(ck_best_level()), std::vector<uint64_t>(graph.tasks),
          std::vector<uint64_t>(graph.tasks)};
  std::vector<double> times;
  for (int i = 0; i < options.warmup; i++) iterate(run);
  for (int i = 0; i < options.iterations; i++) times.push_back(iterate(run));
  uint64_t checksum = 0, outputs = 0;
  for (uint64_t value : run.values) checksum += value;
  for (uint64_t value : run.outputs) outputs += value;
  report(times, checksum, outputs);
}
