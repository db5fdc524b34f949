# lecture-wait: every launch
# Draws its images again: gnuplot samples.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
-0.04232233333587646 1.0
2.1584390001297 1.0
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
0.01215 0.997973 ? ? 0
0.0553333 0.998486 ? ? 0
0.0663667 0.999171 ? ? 0
0.2759 0.98281 ? ? 0
0.5111 1.17967 ? ? 0
0.7462 1.06457 ? ? 0
0.786233 1.07283 ? ? 0
0.7937 1.23121 ? ? 0
0.862833 1.00381 ? ? 0
0.8913 0.997575 ? ? 0
0.896817 0.997761 ? ? 0
0.907983 0.986464 ? ? 0
1.21497 1.0044 ? ? 0
1.22737 0.998308 ? ? 0
1.2384 0.99647 ? ? 0
1.25697 0.997068 ? ? 0
1.48302 1.00151 ? ? 0
1.59662 1.00203 ? ? 0
1.64295 1.01175 ? ? 0
1.65513 0.997899 ? ? 0
1.80802 1.00222 ? ? 0
1.96547 1.00083 ? ? 0
1.97022 1.00788 ? ? 0
2.11612 0.995604 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data2 << END_OF_DATA
0.0316333 0.997118 ? ? 0
0.1858 0.996752 ? ? 0
0.347967 0.979143 ? ? 0
0.3495 1.05406 ? ? 0
0.6683 1.00454 ? ? 0
0.750567 1.015 ? ? 0
0.75195 1.0635 ? ? 0
0.756033 1.00128 ? ? 0
0.8735 1.00378 ? ? 0
0.884633 0.99629 ? ? 0
0.9358 0.995678 ? ? 0
0.9382 1.00498 ? ? 0
1.26257 0.99231 ? ? 0
1.27692 0.996759 ? ? 0
1.28797 1.00883 ? ? 0
1.29243 0.99636 ? ? 0
1.58565 0.999672 ? ? 0
1.61995 0.987578 ? ? 0
1.71443 0.998015 ? ? 0
1.77417 1.00002 ? ? 0
1.79588 1.00432 ? ? 0
1.79703 1.00033 ? ? 0
1.873 1.00199 ? ? 0
1.95985 0.999976 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
0.0374 1.01734 ? ? 0
0.0385167 0.999391 ? ? 0
0.155233 0.999258 ? ? 0
0.2698 1.00847 ? ? 0
0.58545 1.01584 ? ? 0
0.6511 1.01899 ? ? 0
0.657167 1.00061 ? ? 0
0.7847 1.06509 ? ? 0
0.845483 1.00074 ? ? 0
0.937033 1.00423 ? ? 0
1.02588 0.997735 ? ? 0
1.10795 1.00693 ? ? 0
1.21625 0.998802 ? ? 0
1.27128 0.993668 ? ? 0
1.41545 0.980654 ? ? 0
1.43752 1.01038 ? ? 0
1.582 0.999042 ? ? 0
1.64418 0.998702 ? ? 0
1.718 0.988126 ? ? 0
1.77972 1.00226 ? ? 0
1.96908 0.995771 ? ? 0
2.04257 1.00471 ? ? 0
2.05817 0.994094 ? ? 0
2.06373 0.9951 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data4 << END_OF_DATA
0.01775 0.944776 ? ? 0
0.170817 1.03023 ? ? 0
0.19675 1.14778 ? ? 0
0.31175 1.37226 ? ? 0
0.3681 1.383415061283407 ? ? 0
0.418967 1.383415061283407 ? ? 0
0.674 1.383415061283407 ? ? 0
0.71215 0.994147 ? ? 0
0.90915 0.963068 ? ? 0
1.00442 0.919536 ? ? 0
1.03147 1.05489 ? ? 0
1.11903 1.07729 ? ? 0
1.24193 0.963493 ? ? 0
1.37487 1.00585 ? ? 0
1.38915 0.9080414688117835 ? ? 0
1.44122 1.03033 ? ? 0
1.46337 0.947663 ? ? 0
1.5666 0.959475 ? ? 0
1.62105 0.969772 ? ? 0
1.76147 0.945115 ? ? 0
1.82028 1.15637 ? ? 0
1.88902 0.932673 ? ? 0
2.06978 1.02553 ? ? 0
2.09607 0.969666 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data5 << END_OF_DATA
0.0494167 0.992098 ? ? 0
0.0827 1.00287 ? ? 0
0.14165 0.998537 ? ? 0
0.1589 0.987056 ? ? 0
0.3535 1.01106 ? ? 0
0.410633 1.10294 ? ? 0
0.48745 1.12317 ? ? 0
0.767283 1.02939 ? ? 0
0.795567 1.08112 ? ? 0
0.83625 1.05521 ? ? 0
0.8664 1.01334 ? ? 0
1.02353 0.99713 ? ? 0
1.26608 0.994348 ? ? 0
1.28908 0.9909 ? ? 0
1.41663 0.989383 ? ? 0
1.42938 1.00151 ? ? 0
1.60215 1.00169 ? ? 0
1.60713 0.994227 ? ? 0
1.75412 0.998493 ? ? 0
1.78538 1.05745 ? ? 0
1.78853 0.99211 ? ? 0
1.8598 1.00146 ? ? 0
2.0374 0.99831 ? ? 0
2.06728 0.973169 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
0.0699333 1.00377 ? ? 0
0.0855667 1.0008 ? ? 0
0.2127 1.01434 ? ? 0
0.28775 1.01765 ? ? 0
0.447233 1.02598 ? ? 0
0.494383 1.12791 ? ? 0
0.524233 1.03228 ? ? 0
0.59005 1.03479 ? ? 0
0.813017 0.997271 ? ? 0
0.9235 1.00065 ? ? 0
0.9483 1.00425 ? ? 0
1.05127 1.00052 ? ? 0
1.13527 0.999197 ? ? 0
1.19125 0.996708 ? ? 0
1.29795 0.997556 ? ? 0
1.40362 0.991304 ? ? 0
1.51063 0.999407 ? ? 0
1.65868 0.99901 ? ? 0
1.7191 0.997711 ? ? 0
1.74215 0.996705 ? ? 0
1.83335 1.00229 ? ? 0
1.90407 0.99889 ? ? 0
1.98122 0.999483 ? ? 0
2.08377 0.999349 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data7 << END_OF_DATA
0.0 0.999271 ? ? 0
0.16605 0.996568 ? ? 0
0.277233 1.01845 ? ? 0
0.284667 1.383415061283407 ? ? 0
0.3953 1.07904 ? ? 0
0.403867 1.17472 ? ? 0
0.472267 1.13452 ? ? 0
0.778933 1.08956 ? ? 0
0.849333 0.999427 ? ? 0
0.888383 0.975682 ? ? 0
0.94375 1.0071 ? ? 0
1.0444 0.997102 ? ? 0
1.35407 1.00057 ? ? 0
1.36605 0.986499 ? ? 0
1.3684 0.992928 ? ? 0
1.39907 0.997737 ? ? 0
1.494 0.992582 ? ? 0
1.49882 0.992505 ? ? 0
1.57972 0.951115 ? ? 0
1.63597 0.989695 ? ? 0
1.8136 1.0029 ? ? 0
1.85688 1.0135 ? ? 0
1.87663 1.0084 ? ? 0
2.05355 1.00226 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data8 << END_OF_DATA
0.17475 0.999331 ? ? 0
0.5736 1.06483 ? ? 0
0.957299 1.00058 ? ? 0
1.28824 0.996733 ? ? 0
1.62438 0.997957 ? ? 0
1.95233 1.00058 ? ? 0
END_OF_DATA

# process: workers, value, low, high, hollow
$data9 << END_OF_DATA
2.1584390001297 1.3655885515657211 ? ? 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data10 << END_OF_DATA
2.1584390001297 1.3299355321303494 ? ? 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data11 << END_OF_DATA
2.1584390001297 1.2942825126949777 ? ? 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data12 << END_OF_DATA
2.1584390001297 1.2586294932596058 ? ? 0
END_OF_DATA

# python-asyncio: workers, value, low, high, hollow
$data13 << END_OF_DATA
2.1584390001297 1.2229764738242341 ? ? 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data14 << END_OF_DATA
2.1584390001297 1.1873234543888622 ? ? 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data15 << END_OF_DATA
2.1584390001297 1.1516704349534905 ? ? 0
END_OF_DATA

# median of a round: workers, value, low, high, hollow
$data16 << END_OF_DATA
2.1584390001297 1.1160174155181188 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.11379
set rmargin at screen 0.74166
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.04232233333587646:2.1584390001297]
set xtics ('0' 0.0, '0.5' 0.5, '1' 1.0, '1.5' 1.5, '2' 2.0)
set yrange [0.9080414688117835:1.383415061283407]
set ytics ('1' 1.0, '1.1' 1.1, '1.2' 1.2, '1.3' 1.3)
set label 1 'lecture-wait: every launch' at screen 0.11379, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.11379, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 '168 launches in the order of time · hollow: disturbed by others (0)' at screen 0.11379, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Time / median of its model and N' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Time since the first launch in min' at screen 0.42773, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'At the edges: 5 launches beyond the axis, 0.876 to 2.56 times the median.' at screen 0.11379, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.11379, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'process' at screen 0.77291, screen 0.7882 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 9 'thread' at screen 0.77291, screen 0.745 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 10 'task' at screen 0.77291, screen 0.7018 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 11 'dask-threads' at screen 0.77291, screen 0.6586 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 12 'python-asyncio' at screen 0.77291, screen 0.6154 left font 'DejaVu Sans,36.0' textcolor rgb '#D1344E' noenhanced
set label 13 'python-gil' at screen 0.77291, screen 0.5722 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 14 'python-threads' at screen 0.77291, screen 0.529 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 15 'median of a round' at screen 0.77291, screen 0.4858 left font 'DejaVu Sans,36.0' textcolor rgb '#000000' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'samples.svg'
plot \
  $data1 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 0.593 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.593 linecolor rgb '#B3339B', \
  $data5 using 1:2 with points pointtype 9 pointsize 0.593 linecolor rgb '#D1344E', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.593 linecolor rgb '#882255', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#C58700', \
  $data8 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#000000', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777'
set output
