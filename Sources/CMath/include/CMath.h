// Least squares of MINPACK and two distributions of Boost.Math: Fortran and C++ inside, C outside.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// Residuals of a fit, and what each parameter changes in them.
///
/// It fills `residuals` (one a row) where that is not null, and otherwise `slopes`: row r and parameter p
/// stand at p · rows + r.
typedef void (*cm_residuals)(
    const double *_Nonnull parameters, double *_Nullable residuals, double *_Nullable slopes,
    void *_Nonnull context);

/// The parameters with the least sum of squared residuals, by the Levenberg–Marquardt method with
/// analytic slopes: `lmder` of MINPACK (Moré, Garbow & Hillstrom, ANL-80-74, 1980).
///
/// Threads may call it at once.
///
/// @param parameters Where it begins, and what it found.
/// @param count How many parameters; at most `rows`.
/// @return 1 to 4 where it converged (what of is in MINPACK's manual), other numbers where it did not.
int cm_least_squares(
    cm_residuals _Nonnull residuals, void *_Nonnull context, int rows, double *_Nonnull parameters,
    int count);

/// The t that `chance`, above 0 and below 1, of all values of Student's distribution lie below.
double cm_t_quantile(double chance, double freedom);

/// P(F > f) of the F distribution.
double cm_f_tail(double f, double above, double below);

/// The f that `chance`, above 0 and below 1, of all values of the F distribution lie below.
double cm_f_quantile(double chance, double above, double below);

/// The z that `chance`, above 0 and below 1, of all values of the normal distribution lie below.
double cm_normal_quantile(double chance);

/// P(T ≤ t) of Student's distribution.
double cm_t_cumulative(double t, double freedom);

/// P(Z ≤ z) of the normal distribution.
double cm_normal_cumulative(double z);

#ifdef __cplusplus
}
#endif
