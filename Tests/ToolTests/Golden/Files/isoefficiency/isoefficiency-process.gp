# isoefficiency: the work that keeps an efficiency, process
# Draws its images again: gnuplot isoefficiency-process.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
4.0 0.0191075
4.08759 0.0195259
4.1771 0.0199535
4.26856 0.0203904
4.36203 0.0208369
4.45755 0.0212931
4.55515 0.0217594
4.6549 0.0222359
4.75683 0.0227228
4.86099 0.0232203
4.96743 0.0237288
5.0762 0.0242484
5.18736 0.0247793
5.30095 0.0253219
5.41702 0.0258764
5.53564 0.026443
5.65685 0.0270221
5.78072 0.0276138
5.9073 0.0282184
6.03666 0.0288363
6.16884 0.0294678
6.30392 0.030113
6.44196 0.0307724
6.58302 0.0314463
6.72717 0.0321348
6.87448 0.0328385
7.02501 0.0335576
7.17884 0.0342924
7.33603 0.0350433
7.49667 0.0358106
7.66083 0.0365948
7.82858 0.0373961
8.0 0.038215
END_OF_DATA

$ideal2 << END_OF_DATA
4.0 0.0191075
4.08759 0.019831
4.1771 0.020577
4.26856 0.0213462
4.36203 0.0221392
4.45755 0.0229567
4.55515 0.0237993
4.6549 0.0246679
4.75683 0.0255631
4.86099 0.0264857
4.96743 0.0274364
5.0762 0.0284161
5.18736 0.0294255
5.30095 0.0304655
5.41702 0.0315369
5.53564 0.0326406
5.65685 0.0337776
5.78072 0.0349487
5.9073 0.0361549
6.03666 0.0373971
6.16884 0.0386765
6.30392 0.0399939
6.44196 0.0413504
6.58302 0.0427473
6.72717 0.0441854
6.87448 0.045666
7.02501 0.0471903
7.17884 0.0487595
7.33603 0.0503747
7.49667 0.0520373
7.66083 0.0537486
7.82858 0.0555099
8.0 0.0573225
END_OF_DATA

$ideal3 << END_OF_DATA
4.0 0.0191075
4.08759 0.0199535
4.1771 0.0208369
4.26856 0.0217594
4.36203 0.0227228
4.45755 0.0237288
4.55515 0.0247793
4.6549 0.0258764
4.75683 0.0270221
4.86099 0.0282184
4.96743 0.0294678
5.0762 0.0307724
5.18736 0.0321348
5.30095 0.0335576
5.41702 0.0350433
5.53564 0.0365948
5.65685 0.038215
5.78072 0.0399069
5.9073 0.0416737
6.03666 0.0435188
6.16884 0.0454455
6.30392 0.0474576
6.44196 0.0495587
6.58302 0.0517528
6.72717 0.0540441
6.87448 0.0564369
7.02501 0.0589356
7.17884 0.0615449
7.33603 0.0642697
7.49667 0.0671151
7.66083 0.0700866
7.82858 0.0731896
8.0 0.07643
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
2.0 0.016 ? ? 0
2.0 0.064 ? ? 0
2.0 0.256 ? ? 0
2.0 1.024 ? ? 0
4.0 0.016 ? ? 0
4.0 0.064 ? ? 0
4.0 0.256 ? ? 0
4.0 1.024 ? ? 0
8.0 0.016 ? ? 0
8.0 0.064 ? ? 0
8.0 0.256 ? ? 0
8.0 1.024 ? ? 0
END_OF_DATA

# E ? 90?: workers, value, low, high, hollow
$data2 << END_OF_DATA
4.0 0.0191075 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.85137
set bmargin at screen 0.304
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [1.7:8.3]
set xtics ('2' 2.0, '4' 4.0, '8' 8.0)
set logscale y 2
set yrange [0.012307692307692308:1.3312000000000002]
set ytics ('0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1.0)
set label 1 'isoefficiency: the work that keeps an efficiency, process' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,42.9' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'dots: what was measured · dashed: how work could grow' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Work in s' at screen 0.03125, screen 0.556 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.48934, screen 0.198 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'E = 50% needs less work than was measured at N = 2, 4, 8.' at screen 0.12731, screen 0.125 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'E = 80% needs less work than was measured at N = 2, 4, 8.' at screen 0.12731, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'E = 90% needs less work than was measured at N = 2, 8.' at screen 0.12731, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 10 'N' at screen 0.88262, screen 0.42213 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 11 'N log N' at screen 0.88262, screen 0.46533 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 12 'N²' at screen 0.88262, screen 0.50853 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 13 'E = 90%' at screen 0.88262, screen 0.35133 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set arrow from screen 0.38995, screen 0.35133 to screen 0.87824, screen 0.35133 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'isoefficiency-process.svg'
plot \
  $data1 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#7F7F7F', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal3 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data2 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73'
set output
