# isoefficiency: the work that keeps an efficiency, shell
# Draws its images again: gnuplot isoefficiency-shell.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
2.0 0.0593185
2.08855 0.0619447
2.18102 0.0646872
2.27758 0.0675512
2.37841 0.0705419
2.48372 0.0736651
2.59368 0.0769265
2.70851 0.0803324
2.82843 0.083889
2.95365 0.0876031
3.08442 0.0914816
3.22098 0.0955318
3.36359 0.0997614
3.5125 0.104178
3.66802 0.108791
3.83041 0.113607
4.0 0.118637
4.1771 0.123889
4.36203 0.129374
4.55515 0.135102
4.75683 0.141084
4.96743 0.14733
5.18736 0.153853
5.41702 0.160665
5.65685 0.167778
5.9073 0.175206
6.16884 0.182963
6.44196 0.191064
6.72717 0.199523
7.02501 0.208356
7.33603 0.217581
7.66083 0.227214
8.0 0.237274
END_OF_DATA

$ideal2 << END_OF_DATA
2.0 0.0593185
2.08855 0.0658163
2.18102 0.0727731
2.27758 0.080217
2.37841 0.0881774
2.48372 0.0966854
2.59368 0.105774
2.70851 0.115478
2.82843 0.125833
2.95365 0.13688
3.08442 0.148658
3.22098 0.16121
3.36359 0.174582
3.5125 0.188823
3.66802 0.203982
3.83041 0.220114
4.0 0.237274
4.1771 0.255522
4.36203 0.274921
4.55515 0.295536
4.75683 0.317439
4.96743 0.340701
5.18736 0.365401
5.41702 0.39162
5.65685 0.419445
5.9073 0.448966
6.16884 0.480278
6.44196 0.513483
6.72717 0.548688
7.02501 0.586002
7.33603 0.625546
7.66083 0.667442
8.0 0.711822
END_OF_DATA

$ideal3 << END_OF_DATA
2.0 0.0593185
2.08855 0.0646872
2.18102 0.0705419
2.27758 0.0769265
2.37841 0.083889
2.48372 0.0914816
2.59368 0.0997614
2.70851 0.108791
2.82843 0.118637
2.95365 0.129374
3.08442 0.141084
3.22098 0.153853
3.36359 0.167778
3.5125 0.182963
3.66802 0.199523
3.83041 0.217581
4.0 0.237274
4.1771 0.258749
4.36203 0.282168
4.55515 0.307706
4.75683 0.335556
4.96743 0.365926
5.18736 0.399045
5.41702 0.435162
5.65685 0.474548
5.9073 0.517498
6.16884 0.564336
6.44196 0.615412
6.72717 0.671112
7.02501 0.731853
7.33603 0.798091
7.66083 0.870324
8.0 0.949095
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

# E ? 50?: workers, value, low, high, hollow
$data2 << END_OF_DATA
8.0 0.107496 ? ? 0
END_OF_DATA

# E ? 80?: workers, value, low, high, hollow
$data3 << END_OF_DATA
2.0 0.0593185 ? ? 0
4.0 0.191127 ? ? 0
8.0 0.519658 ? ? 0
END_OF_DATA

# E ? 90?: workers, value, low, high, hollow
$data4 << END_OF_DATA
2.0 0.134614 ? ? 0
4.0 0.483396 ? ? 0
8.0 0.912079 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.12731
set rmargin at screen 0.85137
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [1.7:8.3]
set xtics ('2' 2.0, '4' 4.0, '8' 8.0)
set logscale y 2
set yrange [0.012307692307692308:1.3312000000000002]
set ytics ('0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1.0)
set label 1 'isoefficiency: the work that keeps an efficiency, shell' at screen 0.12731, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.12731, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'dots: what was measured · dashed: how work could grow' at screen 0.12731, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Work in s' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.48934, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'E = 50% needs less work than was measured at N = 2, 4.' at screen 0.12731, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.12731, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'N' at screen 0.88262, screen 0.59811 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'N log N' at screen 0.88262, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'N²' at screen 0.88262, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 11 'E = 50%' at screen 0.88262, screen 0.50175 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 12 'E = 80%' at screen 0.88262, screen 0.6712 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 13 'E = 90%' at screen 0.88262, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set arrow from screen 0.82877, screen 0.73181 to screen 0.87824, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.82877, screen 0.76683 to screen 0.87824, screen 0.8008 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.82877, screen 0.69352 to screen 0.87824, screen 0.6712 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'isoefficiency-shell.svg'
plot \
  $data1 using 1:2 with points pointtype 7 pointsize 0.593 linecolor rgb '#7F7F7F', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#D55E00', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#0072B2', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#009E73', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal2 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $ideal3 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data2 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#0072B2', \
  $data4 using 1:2 with points pointtype 9 pointsize 0.926 linecolor rgb '#009E73'
set output
