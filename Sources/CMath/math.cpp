#include "CMath.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <minpack.h>
#include <vector>

namespace {

// MINPACK hands its function no context.
struct Fit {
  cm_residuals residuals;
  void *context;
};
thread_local Fit current;

// What MINPACK asks for: the residuals for 1, the slopes for 2.
void serve(int *, int *, double *parameters, double *residuals, double *slopes, int *, int *wanted) {
  current.residuals(
      parameters, *wanted == 1 ? residuals : nullptr, *wanted == 2 ? slopes : nullptr,
      current.context);
}

using namespace boost::math::policies;
// A mistake of ours becomes no number instead of an exception that crosses C.
using Quiet = policy<
    domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
    evaluation_error<ignore_error>, rounding_error<ignore_error>>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;
using FisherF = boost::math::fisher_f_distribution<double, Quiet>;
using Normal = boost::math::normal_distribution<double, Quiet>;

}  // namespace

int cm_least_squares(
    cm_residuals residuals, void *context, int rows, double *parameters, int count) {
  const Fit outer = current;
  current = {residuals, context};
  std::vector<double> work(
      static_cast<size_t>(rows) * 2 + static_cast<size_t>(rows) * count + 5 * count);
  double *values = work.data(), *slopes = values + rows, *spare = slopes + rows * count;
  double *scale = spare + rows, *rotated = scale + count, *first = rotated + count;
  std::vector<int> order(count);
  // As far as doubles go: a step or a fall of the sum that no longer counts.
  double tolerance = 1e-15, flat = 0, firstStep = 100;
  int mostCalls = 400, scaling = 1, silent = 0, info = 0, calls = 0, slopeCalls = 0;
  lmder_(
      serve, &rows, &count, parameters, values, slopes, &rows, &tolerance, &tolerance, &flat,
      &mostCalls, scale, &scaling, &firstStep, &silent, &info, &calls, &slopeCalls, order.data(),
      rotated, first, first + count, first + 2 * count, spare);
  current = outer;
  // 6 and 7: the tolerance is below what doubles can tell, so it is met.
  return info >= 6 && info <= 8 ? 1 : info;
}

double cm_t_quantile(double chance, double freedom) {
  return quantile(StudentsT(freedom), chance);
}

double cm_t_cumulative(double t, double freedom) { return cdf(StudentsT(freedom), t); }

double cm_f_tail(double f, double above, double below) {
  if (std::isinf(f)) return 0;
  return cdf(complement(FisherF(above, below), f));
}

double cm_f_quantile(double chance, double above, double below) {
  return quantile(FisherF(above, below), chance);
}

double cm_normal_quantile(double chance) { return quantile(Normal(), chance); }

double cm_normal_cumulative(double z) { return cdf(Normal(), z); }
