# stops: laws, strong scaling
# Draws its images again: gnuplot laws-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
55.46640846619653 55.46640846619653
END_OF_DATA

# : workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.00034 ? ? 0
1.16372 1.1641 ? ? 0
1.35426 1.35466 ? ? 0
1.57598 1.5764 ? ? 0
1.83401 1.8344 ? ? 0
2.13428 2.13459 ? ? 0
2.48372 2.48382 ? ? 0
2.89036 2.89006 ? ? 0
3.36359 3.36256 ? ? 0
3.91429 3.912 ? ? 0
4.55515 4.55073 ? ? 0
5.30095 5.29296 ? ? 0
6.16884 6.15503 ? ? 0
7.17884 7.15554 ? ? 0
8.35419 8.31561 ? ? 0
9.72198 9.65889 ? ? 0
11.3137 11.2115 ? ? 0
13.166 13.0017 ? ? 0
15.3217 15.059 ? ? 0
17.8302 17.4127 ? ? 0
20.7494 20.0892 ? ? 0
24.1466 23.108 ? ? 0
28.1 26.4755 ? ? 0
32.7007 30.1764 ? ? 0
38.0546 34.1631 ? ? 0
44.2851 38.343 ? ? 0
51.5357 42.5677 ? ? 0
59.9734 46.6274 ? ? 0
64.0 48.2529 ? ? 0
END_OF_DATA

# even · USL: workers, value, low, high, hollow
$data2 << END_OF_DATA
64.0 48.2529 ? ? 0
69.7925 50.2586 ? ? 0
81.2193 53.1695 ? ? 0
94.5169 55.0857 ? ? 0
109.992 55.8057 ? ? 0
128.0 55.2494 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 2.000138118043291 1.997119525247578 2.0049809338552356 0
4.0 4.000127379839281 3.9942297991608613 4.007713346850228 0
8.0 7.962860207440908 7.945366267073152 7.98081292277844 0
16.0 15.683356099981983 15.554365694596422 15.757832082106416 0
32.0 29.680696992923796 27.435977416345544 29.783875161224756 0
64.0 48.23165953582308 46.49942056366537 48.96017336344331 0
END_OF_DATA

# long-task · no law: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9951988464082735 1.9897824635389694 1.9981449678562333 0
4.0 3.984691262013034 3.950112936197565 3.993247495351029 0
8.0 4.031125701351565 4.009898293965062 4.034113806587446 0
16.0 4.029602751095312 4.024861299098752 4.032866953279309 0
32.0 4.021719970257969 4.015023484794492 4.026914366772019 0
64.0 4.017548308170069 4.007912314062394 4.023328515525351 0
END_OF_DATA

# one-lock · no law: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9860826317313087 1.9747256189152698 2.001453371775268 0
4.0 3.892814833893048 3.8668794892258576 3.9255637151481864 0
8.0 6.9267638651796855 6.825167868613659 6.966208828449984 0
16.0 6.919246446281794 6.641421631518552 6.97324568872771 0
32.0 6.937770567865823 6.915068871237124 6.953339828303197 0
64.0 6.86793081318675 6.766694040382308 6.961379984666146 0
END_OF_DATA

# : workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 0.999623 ? ? 0
1.16372 1.1447 ? ? 0
1.35426 1.30779 ? ? 0
1.57598 1.49023 ? ? 0
1.83401 1.69319 ? ? 0
2.13428 1.91759 ? ? 0
2.48372 2.16399 ? ? 0
2.89036 2.43255 ? ? 0
3.36359 2.72286 ? ? 0
3.91429 3.03388 ? ? 0
4.55515 3.36393 ? ? 0
5.30095 3.71059 ? ? 0
6.16884 4.07078 ? ? 0
7.17884 4.4408 ? ? 0
8.35419 4.81644 ? ? 0
9.72198 5.19316 ? ? 0
11.3137 5.56624 ? ? 0
13.166 5.93102 ? ? 0
15.3217 6.28304 ? ? 0
17.8302 6.61826 ? ? 0
20.7494 6.93313 ? ? 0
24.1466 7.22469 ? ? 0
28.1 7.49059 ? ? 0
32.7007 7.72908 ? ? 0
38.0546 7.93894 ? ? 0
44.2851 8.11941 ? ? 0
51.5357 8.27007 ? ? 0
59.9734 8.39078 ? ? 0
64.0 8.43334 ? ? 0
END_OF_DATA

# serial-tenth · USL: workers, value, low, high, hollow
$data7 << END_OF_DATA
64.0 8.43334 ? ? 0
69.7925 8.48154 ? ? 0
81.2193 8.54243 ? ? 0
94.5169 8.57356 ? ? 0
109.992 8.57499 ? ? 0
128.0 8.54671 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.817375164415191 1.8051507578406563 1.831917507954321 0
4.0 3.0828866663843364 3.078107712286414 3.1006911665658037 0
8.0 4.705104313882815 4.6962963688994765 4.716459658278533 0
16.0 6.378954370255628 6.288417954872491 6.386905240931561 0
32.0 7.702204256529472 7.656237737191084 7.761392281155038 0
64.0 8.431362701421998 8.378768227266757 8.504987988728395 0
END_OF_DATA

# : workers, value, low, high, hollow
$data9 << END_OF_DATA
1.0 1.00036 ? ? 0
1.16372 1.16183 ? ? 0
1.35426 1.34801 ? ? 0
1.57598 1.56188 ? ? 0
1.83401 1.80621 ? ? 0
2.13428 2.08332 ? ? 0
2.48372 2.39444 ? ? 0
2.89036 2.73897 ? ? 0
3.36359 3.11336 ? ? 0
3.91429 3.50993 ? ? 0
4.55515 3.9155 ? ? 0
5.30095 4.31064 ? ? 0
6.16884 4.66998 ? ? 0
7.17884 4.96444 ? ? 0
8.35419 5.16562 ? ? 0
9.72198 5.25158 ? ? 0
11.3137 5.21232 ? ? 0
13.166 5.05246 ? ? 0
15.3217 4.78998 ? ? 0
17.8302 4.45155 ? ? 0
20.7494 4.06663 ? ? 0
24.1466 3.66236 ? ? 0
28.1 3.26054 ? ? 0
32.7007 2.87663 ? ? 0
38.0546 2.52026 ? ? 0
44.2851 2.19637 ? ? 0
51.5357 1.90653 ? ? 0
59.9734 1.65009 ? ? 0
64.0 1.54995 ? ? 0
END_OF_DATA

# talk · USL: workers, value, low, high, hollow
$data10 << END_OF_DATA
64.0 1.54995 ? ? 0
69.7925 1.42507 ? ? 0
81.2193 1.22881 ? ? 0
94.5169 1.0584 ? ? 0
109.992 0.910879 ? ? 0
128.0 0.783478 ? ? 0
END_OF_DATA

# : workers, value, low, high, hollow
$data11 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.9592697556003873 1.954976712233003 1.9654698125593306 0
4.0 3.572258293543291 3.562472762471955 3.5929520019558274 0
8.0 5.1202770913194335 5.0792722649593225 5.15867756057141 0
16.0 4.693374396109456 4.662551448685945 4.712298557464472 1
32.0 2.9319726889028863 2.9278598699297897 2.9495862763733767 0
64.0 1.550150046781401 1.5455573536209557 1.559893289141374 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.73866
set bmargin at screen 0.37
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8438157961300178:151.69187468052252]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0, '128' 128.0)
set logscale y 2
set yrange [0.6528983333333334:66.96684]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set label 1 'stops: laws, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 '640 ms of waiting in 64 tasks, five ways to hand them out.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'Amdahl or USL, fitted to the rounds · dashed: beyond what was measured, at most twice as far' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.572 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.42285, screen 0.264 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'even α = 0%, β = 0.0081% · serial-tenth α = 9.9%, β = 0.0085% · talk α = 0.057%, β = 1%.' at screen 0.10704, screen 0.191 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'long-task: Amdahl does not describe it: it misses N = 4 by 48.3%, more than the rows scatter (lack of fit, p <' at screen 0.10704, screen 0.158 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '.001).' at screen 0.10704, screen 0.125 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 9 'one-lock: Amdahl does not describe it: it misses N = 8 by 44.3%, more than the rows scatter (lack of fit, p <' at screen 0.10704, screen 0.092 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 10 '.001).' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 11 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 12 'talk: peak at 10 [10, 10]' at screen 0.40787, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 13 'ideal' at screen 0.76991, screen 0.7668 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 14 'even · USL' at screen 0.76991, screen 0.7236 left font 'DejaVu Sans,36.0' textcolor rgb '#777727' noenhanced
set label 15 'long-task · no law' at screen 0.76991, screen 0.52288 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 16 'one-lock · no law' at screen 0.76991, screen 0.56608 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 17 'serial-tenth · USL' at screen 0.76991, screen 0.60928 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set label 18 'talk · USL' at screen 0.76991, screen 0.38591 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set arrow from screen 0.62657, screen 0.75756 to screen 0.76553, screen 0.7668 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.72831, screen 0.75722 to screen 0.76553, screen 0.7236 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#777727'
set arrow from screen 0.64398, screen 0.52853 to screen 0.76553, screen 0.52288 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#00857E'
set arrow from screen 0.64398, screen 0.57531 to screen 0.76553, screen 0.56608 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#332288'
set arrow from screen 0.72831, screen 0.59439 to screen 0.76553, screen 0.60928 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#8A4900'
set arrow from 10.0033, graph 0 to 10.0033, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'laws-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#999933', \
  $data2 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#999933', \
  $data6 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#8A4900', \
  $data7 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#8A4900', \
  $data9 using 1:2 with lines linewidth 4 dashtype 1 linecolor rgb '#C58700', \
  $data10 using 1:2 with lines linewidth 4 dashtype (7,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#999933', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data11 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#999933', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#008A83', \
  $data5 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#332288', \
  $data8 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#8A4900', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data11 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#C58700', \
  $data11 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'laws-strong.png'
replot
set output
