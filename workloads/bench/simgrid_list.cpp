// List scheduling of a task graph in SimGrid's S4U interface, beside ours: an idle host takes the first ready
// task in the order of the graph.
//
//   simgrid-list GRAPH HOSTS
//
// GRAPH holds a line a task: its cost in seconds, then the numbers of its predecessors, from 0. Prints the
// makespan and the CPU seconds that making the tasks and simulating them took.
#include <simgrid/s4u.hpp>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <queue>
#include <sstream>
#include <string>
#include <vector>

namespace sg4 = simgrid::s4u;

static double cpu_seconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int argc, char** argv) {
  sg4::Engine engine(&argc, argv);
  if (argc != 3) {
    fprintf(stderr, "usage: simgrid-list GRAPH HOSTS\n");
    return 64;
  }
  std::vector<double> costs;
  std::vector<std::vector<int>> successors;
  std::vector<int> pending;
  std::ifstream file(argv[1]);
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    double cost = 0;
    words >> cost;
    costs.push_back(cost);
    successors.emplace_back();
    pending.push_back(0);
    for (int source; words >> source; pending.back()++) successors[source].push_back(costs.size() - 1);
  }
  const int count = atoi(argv[2]);
  auto* zone = sg4::create_full_zone("zone");
  std::vector<sg4::Host*> hosts;
  for (int host = 0; host < count; host++)
    hosts.push_back(zone->create_host("h" + std::to_string(host), 1.0));
  zone->seal();

  const double begun = cpu_seconds();
  using Least = std::priority_queue<int, std::vector<int>, std::greater<int>>;
  Least ready, idle;
  for (int host = 0; host < count; host++) idle.push(host);
  for (size_t task = 0; task < costs.size(); task++)
    if (pending[task] == 0) ready.push(task);
  std::vector<int> owner(costs.size());
  // SimGrid forgets what nobody holds.
  std::vector<sg4::ExecPtr> running(costs.size());
  const auto begin = [&] {
    while (!ready.empty() && !idle.empty()) {
      const int task = ready.top(), host = idle.top();
      ready.pop();
      idle.pop();
      owner[task] = host;
      running[task] = sg4::Exec::init();
      running[task]->set_name(std::to_string(task));
      running[task]->set_flops_amount(costs[task]);
      running[task]->set_host(hosts[host]);
      running[task]->vetoable_start();
    }
  };
  sg4::Activity::on_completion_cb([&](const sg4::Activity& activity) {
    const int task = atoi(activity.get_cname());
    idle.push(owner[task]);
    for (int successor : successors[task])
      if (--pending[successor] == 0) ready.push(successor);
    begin();
  });
  begin();
  engine.run();
  printf("%.9g %.6f\n", sg4::Engine::get_clock(), cpu_seconds() - begun);
  return 0;
}
