# Two commands matter to a newcomer: `make demo` and `make test`. Both install what is missing.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# Where the archives of the C++ runtime lie, so that the linker finds no shared library in their place.
ARCHIVES = .build/archives
# The Swift runtime is linked in, so that what is installed runs without the toolchain. Nobody loads symbols from our
# programs, or libraries from beside them: both took 4% of the time until a launch begins (decision 0031).
RELEASE = -c release --static-swift-stdlib --disable-local-rpath -Xlinker --no-export-dynamic \
  -Xlinker -L$(CURDIR)/$(ARCHIVES)
BIN = .build/release

PEERS = .build/peers
# Documents of each kind, and kills of each experiment: `make fuzz INPUTS=20000`.
INPUTS ?= 2000
KILLS ?= 50

.PHONY: help demo test golden fuzz sanitize coverage build bench truth gate peers lecture install uninstall package lint clean dependencies

help:
	@echo "make demo       build, measure two experiments, draw their figures (some minutes)"
	@echo "make test       build, lint, check the imports, run the tests"
	@echo "make fuzz       wrong files by thousands, and runs that are killed at any moment (minutes)"
	@echo "make sanitize   the tests of one process again, under sanitizers (20 minutes)"
	@echo "make coverage   which share of our lines the tests run, by module (5 minutes)"
	@echo "make bench      empty tasks beside OpenMP, GCD and Python; graphs beside OpenMP and MPI;"
	@echo "                graphs of up to ten million tasks; kernels beside C loops, OpenBLAS, STREAM;"
	@echo "                programs beside hyperfine"
	@echo "make truth      known truths, measured; coverage of the intervals (10 minutes; keep the cores free)"
	@echo "make gate       false alarms, power and cost of the gate, simulated, beside what others do (1 minute)"
	@echo "make peers      what Python, Dask, OpenMP, oneTBB and GCD need to run our kernels beside us"
	@echo "make lecture    the figures of a lecture on parallel processing (under 15 minutes)"
	@echo "make install    install into PREFIX ($(PREFIX)), with manual pages and completions"
	@echo "make uninstall  take it away again"
	@echo "make package    an archive and a Debian package of the same, in .build/package"
	@echo "make clean      remove what was built (results and figures stay)"

dependencies:
	@.ci/install-dependencies

# A launch starts in 0.86 of the time when it loads and binds no C++ (decision 0031).
.PHONY: archives
archives:
	@mkdir -p $(ARCHIVES)
	@compiler=$$(command -v clang || command -v gcc) && \
	  ln -sf "$$($$compiler -print-file-name=libstdc++.a)" $(ARCHIVES)/libstdc++.a && \
	  ln -sf "$$($$compiler -print-file-name=libgcc_eh.a)" $(ARCHIVES)/libgcc_s.a

# For scripts that build a commit as it is built here.
.PHONY: flags
flags:
	@echo $(RELEASE)

# Not the bench, which only `make bench` and `make truth` need.
PRODUCTS = speedup speedup-launch speedup-serve speedup-kernels
build: dependencies archives
	for product in $(PRODUCTS); do $(SWIFT) build $(RELEASE) --product $$product || exit 1; done
	@.ci/check-libraries $(BIN)

demo: build
	$(BIN)/speedup run workloads/demo/compute.yaml workloads/demo/wait.yaml
	@echo
	@echo "Look at the figures:  plots/demo-compute/latest/speedup-strong.png  plots/demo-wait/latest/speedup-strong.png"
	@echo "The rows they are drawn from:  results/demo-compute/  results/demo-wait/"

test: dependencies
	@.ci/install-dependencies test
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@$(MAKE) --no-print-directory lint
	@.ci/check-tables
	$(SWIFT) test --skip-build --skip LaunchTests --skip ToolTests
	$(SWIFT) test --skip-build --filter ToolTests
	$(SWIFT) test --skip-build --no-parallel --filter LaunchTests

# The tests but those that start our programs, with each access to memory looked at. One after the other:
# they are up to fifteen times slower, and some have a time limit. What is reported of right code stands in
# .ci/*.suppressions with its reason; anything else fails. Undefined behaviour of C ends by a trap.
# The thread sanitizer makes a fork of vfork, so that a child cannot say why a program does not start.
UNDEFINED = -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined
sanitize: dependencies
	$(SWIFT) build --build-tests --sanitize=thread --scratch-path .build-tsan
	TSAN_OPTIONS=suppressions=$(CURDIR)/.ci/thread-sanitizer.suppressions \
	  $(SWIFT) test --skip-build --no-parallel --sanitize=thread --scratch-path .build-tsan \
	  --skip LaunchTests --skip EquippedLauncherTests
	$(SWIFT) build --build-tests --sanitize=address $(UNDEFINED) --scratch-path .build-asan
	ASAN_OPTIONS=suppressions=$(CURDIR)/.ci/address-sanitizer.suppressions \
	LSAN_OPTIONS=suppressions=$(CURDIR)/.ci/leak-sanitizer.suppressions:print_suppressions=0 \
	  $(SWIFT) test --skip-build --no-parallel --sanitize=address --scratch-path .build-asan \
	  --skip LaunchTests

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests packaging
	.ci/check-imports
	.ci/check-links
	.ci/check-version

# LaunchTests are left out: they take longer than all else, and processes that they kill count nothing.
COVERAGE = --enable-code-coverage --scratch-path .build-coverage
coverage: dependencies
	$(SWIFT) build --build-tests $(COVERAGE)
	$(SWIFT) test --skip-build --skip LaunchTests $(COVERAGE)
	@.ci/coverage .build-coverage
	@echo "without LaunchTests, which start speedup-launch and speedup-serve"

# Keeps what users see now in Tests/ToolTests/Golden/Files; fails where something was recorded.
golden: dependencies
	$(SWIFT) build --build-tests
	SPEEDUP_RECORD=1 $(SWIFT) test --skip-build --filter GoldenTests

# Tests with more of what is drawn; `make test` does a little of each.
fuzz: build
	$(SWIFT) build --build-tests
	SPEEDUP_FUZZ_INPUTS=$(INPUTS) SPEEDUP_FUZZ_TOOL=$(CURDIR)/$(BIN)/speedup \
	  $(SWIFT) test --skip-build --filter FuzzTests
	SPEEDUP_GRAPHS=10000 $(SWIFT) test --skip-build --filter SchedulesTests
	SPEEDUP_KILLS=$(KILLS) $(SWIFT) test --skip-build --no-parallel --filter RandomKillTests

bench: build speedup-bench
	@.ci/install-dependencies bench || true
	clang -O3 -c -I Sources/CKernels/include -I Sources/CTask Sources/CKernels/spin.c -o $(BIN)/bench-spin.o
	gcc -O3 -c workloads/bench/empty_task.c -o $(BIN)/empty-task.o
	g++ -O3 -march=native -std=c++17 -fopenmp workloads/bench/empty_loops.cpp $(BIN)/empty-task.o \
	  -o $(BIN)/empty-loops
	@if [ -n "$$(find /usr/include -path '*/tbb/parallel_reduce.h' 2>/dev/null)" ]; then \
	  g++ -O3 -march=native -std=c++17 workloads/bench/empty_tbb.cpp $(BIN)/empty-task.o -ltbb -o $(BIN)/empty-tbb; \
	else echo "oneTBB is not installed: its part of the bench is skipped"; fi
	g++ -O3 -march=native -fopenmp -I Sources/CKernels/include -I Sources/CTask \
	  workloads/bench/openmp_graph.cpp $(BIN)/bench-spin.o -o $(BIN)/openmp-graph
	@if command -v mpicxx >/dev/null; then \
	  mpicxx -O3 -march=native -I Sources/CKernels/include -I Sources/CTask \
	    workloads/bench/mpi_graph.cpp $(BIN)/bench-spin.o -o $(BIN)/mpi-graph; \
	else echo "Open MPI is not installed: its part of the bench is skipped"; fi
	clang -O3 -march=native workloads/bench/kernel_loops.c -o $(BIN)/kernel-loops
	gcc -O3 workloads/bench/kernel_loops.c -o $(BIN)/stream-triad
	@if [ -n "$$(find /usr/include -name cblas.h 2>/dev/null)" ]; then \
	  gcc -O3 -march=native workloads/bench/dgemm.c -lopenblas -o $(BIN)/dgemm; \
	else echo "OpenBLAS is not installed: its part of the bench is skipped"; fi
	@if [ -n "$$(find /usr/include -path '*/simgrid/s4u.hpp' 2>/dev/null)" ]; then \
	  g++ -O3 workloads/bench/simgrid_list.cpp -lsimgrid -o $(BIN)/simgrid-list; \
	else echo "SimGrid is not installed: its part of the bench is skipped"; fi
	$(BIN)/speedup-bench
	$(BIN)/speedup-bench graphs
	$(BIN)/speedup-bench kernels
	$(BIN)/speedup-bench sizes
	$(BIN)/speedup-bench schedules
	@if command -v hyperfine >/dev/null; then \
	  $(BIN)/speedup-bench programs; \
	else echo "hyperfine is not installed: its part of the bench is skipped"; fi

.PHONY: speedup-bench
speedup-bench: build
	$(SWIFT) build $(RELEASE) --product speedup-bench

# Exits with 1 when a truth is missed; METHOD.md has what it printed.
truth: build speedup-bench
	$(BIN)/speedup-bench truth

# Simulated, so that the cores need not be free; exits with 1 when a bar of GATE.md is missed. Pairs of a
# base against itself that a real machine gave are judged, too.
NULL_PAIRS = $(wildcard results/reference/null-*/*/pairs.csv)
RUNS ?= 1000
gate: build speedup-bench
	$(BIN)/speedup-bench gate --runs $(RUNS) --recorded $(NULL_PAIRS)

# The same kernels under other runtimes: programs of workloads/peers that experiments name as `peers`.
peers: build
	@.ci/install-dependencies peers
	@mkdir -p $(PEERS)
	python3 -m venv $(PEERS)/python
	$(PEERS)/python/bin/pip install --quiet --disable-pip-version-check \
	  --requirement workloads/peers/requirements.txt
	for program in openmp_for openmp_task tbb; do \
	  g++ -O3 -march=native -std=c++17 -fopenmp workloads/peers/$$program.cpp -Wl,--no-as-needed \
	    -L $(BIN) -lspeedup-kernels -Wl,-rpath,'$$ORIGIN/../release' -ltbb \
	    -o $(PEERS)/$$program || exit 1; \
	done
	swiftc -O -swift-version 6 workloads/peers/gcd.swift -L $(BIN) -lspeedup-kernels \
	  -Xlinker --no-as-needed -Xlinker -rpath -Xlinker '$$ORIGIN/../release' -o $(PEERS)/gcd

# The figures of a lecture on parallel processing, from data: under 15 minutes on 2 cores; with ROUNDS=n in n rounds.
lecture: peers
	$(BIN)/speedup run workloads/lecture/compute.yaml workloads/lecture/gil.yaml \
	  workloads/lecture/wait.yaml workloads/lecture/http.yaml workloads/lecture/scaling.yaml \
	  workloads/lecture/dask.yaml workloads/lecture/random-normal.yaml $(if $(ROUNDS),--rounds $(ROUNDS))
	$(BIN)/speedup run workloads/lecture/graph.yaml --trace $(if $(ROUNDS),--rounds $(ROUNDS))
	$(BIN)/speedup plot results/lecture-compute results/lecture-wait --figure models
	@echo
	@echo "Look at the figures:  plots/lecture-compute/latest/speedup-strong.png  plots/lecture-wait/latest/speedup-strong.png"
	@echo "plots/models.png (computing beside waiting) and plots/lecture-*/; the rows they are drawn from:  results/lecture-*/"

# What is installed stands in packaging/files, for the package as well.
MADE = .build/package/made
install: build
	packaging/generate $(BIN) $(MADE)
	packaging/install $(BIN) $(MADE) $(DESTDIR)$(PREFIX)

uninstall:
	packaging/uninstall $(DESTDIR)$(PREFIX)

# Needs no root, and leaves all in .build/package. Tried on a bare Debian by `.ci/try-package SUITE`.
package: build
	@.ci/install-dependencies package
	packaging/package $(BIN) .build/package

clean:
	rm -rf .build .build-tsan .build-asan .build-coverage
