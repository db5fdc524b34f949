// A graph under MPI: each rank owns a block of columns; each dependence that crosses ranks is one
// non-blocking message of 8 bytes. Prints what graph_file.h says.
#include <mpi.h>

#include "graph_file.h"

namespace {

struct Message {
  uint32_t task;    // whose output travels
  uint32_t column;  // of the task that waits for it
  int rank;         // the other side
};

// What a rank does: for each step the messages it gets, and those it sends afterwards.
class Rank {
 public:
  Rank(const Graph &graph, const Options &options, int rank, int ranks)
      : graph(graph), options(options), kernel(ck_spin(ck_best_level())),
        first(begin(rank, ranks)), last(begin(rank + 1, ranks)), values(graph.tasks),
        outputs(graph.tasks), incoming(graph.steps), outgoing(graph.steps) {
    std::vector<int> owner(graph.columns);
    for (int r = 0; r < ranks; r++)
      for (uint32_t c = begin(r, ranks); c < begin(r + 1, ranks); c++) owner[c] = r;
    for (uint32_t task = 0; task < graph.tasks; task++) {
      uint32_t column = task % graph.columns, step = task / graph.columns;
      for (uint32_t i = graph.offsets[task]; i < graph.offsets[task + 1]; i++) {
        uint32_t from = graph.predecessors[i];
        int source = owner[from % graph.columns], target = owner[column];
        if (source == target) continue;
        if (target == rank) incoming[step].push_back({from, column, source});
        if (source == rank) outgoing[from / graph.columns].push_back({from, column, target});
      }
    }
    size_t most = 0;
    for (auto &messages : incoming) most = std::max(most, messages.size());
    arrived.resize(most);
    for (auto &messages : outgoing) most = std::max(most, messages.size());
    receives.reserve(most);
    sends.reserve(most);
  }

  double iterate() {
    MPI_Barrier(MPI_COMM_WORLD);
    double begun = MPI_Wtime();
    for (uint32_t step = 0; step < graph.steps; step++) {
      receive(step);
      for (uint32_t column = first; column < last; column++) run(step * graph.columns + column);
      send(step);
    }
    MPI_Waitall((int)sends.size(), sends.data(), MPI_STATUSES_IGNORE);
    sends.clear();
    double mine = MPI_Wtime() - begun, longest = 0;
    MPI_Allreduce(&mine, &longest, 1, MPI_DOUBLE, MPI_MAX, MPI_COMM_WORLD);
    return longest;
  }

  // The sums over the tasks of this rank.
  void sums(uint64_t *checksum, uint64_t *outputSum) const {
    for (uint32_t step = 0; step < graph.steps; step++)
      for (uint32_t column = first; column < last; column++) {
        *checksum += values[step * graph.columns + column];
        *outputSum += outputs[step * graph.columns + column];
      }
  }

 private:
  uint32_t begin(int rank, int ranks) const {
    return (uint32_t)((uint64_t)graph.columns * rank / ranks);
  }

  // One message for each pair of columns and step; messages of one pair do not overtake.
  int tag(const Message &message) const {
    return (int)(message.task % graph.columns * graph.columns + message.column);
  }

  void receive(uint32_t step) {
    const auto &messages = incoming[step];
    receives.resize(messages.size());
    for (size_t i = 0; i < messages.size(); i++)
      MPI_Irecv(&arrived[i], 1, MPI_UINT64_T, messages[i].rank, tag(messages[i]), MPI_COMM_WORLD,
                &receives[i]);
    MPI_Waitall((int)receives.size(), receives.data(), MPI_STATUSES_IGNORE);
    for (size_t i = 0; i < messages.size(); i++) outputs[messages[i].task] = arrived[i];
  }

  void run(uint32_t task) {
    uint64_t inputs = 0;
    for (uint32_t i = graph.offsets[task]; i < graph.offsets[task + 1]; i++)
      inputs += outputs[graph.predecessors[i]];
    values[task] = kernel(task, options.grain, options.seed);
    outputs[task] = output(values[task], inputs);
  }

  void send(uint32_t step) {
    MPI_Waitall((int)sends.size(), sends.data(), MPI_STATUSES_IGNORE);
    const auto &messages = outgoing[step];
    sends.resize(messages.size());
    for (size_t i = 0; i < messages.size(); i++)
      MPI_Isend(&outputs[messages[i].task], 1, MPI_UINT64_T, messages[i].rank, tag(messages[i]),
                MPI_COMM_WORLD, &sends[i]);
  }

  const Graph &graph;
  const Options &options;
  ck_kernel kernel;
  uint32_t first, last;
  std::vector<uint64_t> values, outputs, arrived;
  std::vector<std::vector<Message>> incoming, outgoing;
  std::vector<MPI_Request> receives, sends;
};

}  // namespace

int main(int argc, char **argv) {
  MPI_Init(&argc, &argv);
  Options options(argc, argv);
  Graph graph(options.path);
  int number = 0, ranks = 1;
  MPI_Comm_rank(MPI_COMM_WORLD, &number);
  MPI_Comm_size(MPI_COMM_WORLD, &ranks);
  Rank rank(graph, options, number, ranks);
  std::vector<double> times;
  for (int i = 0; i < options.warmup; i++) rank.iterate();
  for (int i = 0; i < options.iterations; i++) times.push_back(rank.iterate());
  uint64_t mine[2] = {0, 0}, all[2] = {0, 0};
  rank.sums(&mine[0], &mine[1]);
  MPI_Reduce(mine, all, 2, MPI_UINT64_T, MPI_SUM, 0, MPI_COMM_WORLD);
  if (number == 0) report(times, all[0], all[1]);
  MPI_Finalize();
}
