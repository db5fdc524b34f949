# stops: speedup, strong scaling
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 64.0
END_OF_DATA

# even: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 2.000138118043291 1.997119525247578 2.0049809338552356 0
4.0 4.000127379839281 3.9942297991608613 4.007713346850228 0
8.0 7.962860207440908 7.945366267073152 7.98081292277844 0
16.0 15.683356099981983 15.554365694596422 15.757832082106416 0
32.0 29.680696992923796 27.435977416345544 29.783875161224756 0
64.0 48.23165953582308 46.49942056366537 48.96017336344331 0
END_OF_DATA

# long-task: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9951988464082735 1.9897824635389694 1.9981449678562333 0
4.0 3.984691262013034 3.950112936197565 3.993247495351029 0
8.0 4.031125701351565 4.009898293965062 4.034113806587446 0
16.0 4.029602751095312 4.024861299098752 4.032866953279309 0
32.0 4.021719970257969 4.015023484794492 4.026914366772019 0
64.0 4.017548308170069 4.007912314062394 4.023328515525351 0
END_OF_DATA

# one-lock: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9860826317313087 1.9747256189152698 2.001453371775268 0
4.0 3.892814833893048 3.8668794892258576 3.9255637151481864 0
8.0 6.9267638651796855 6.825167868613659 6.966208828449984 0
16.0 6.919246446281794 6.641421631518552 6.97324568872771 0
32.0 6.937770567865823 6.915068871237124 6.953339828303197 0
64.0 6.86793081318675 6.766694040382308 6.961379984666146 0
END_OF_DATA

# serial-tenth: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.817375164415191 1.8051507578406563 1.831917507954321 0
4.0 3.0828866663843364 3.078107712286414 3.1006911665658037 0
8.0 4.705104313882815 4.6962963688994765 4.716459658278533 0
16.0 6.378954370255628 6.288417954872491 6.386905240931561 0
32.0 7.702204256529472 7.656237737191084 7.761392281155038 0
64.0 8.431362701421998 8.378768227266757 8.504987988728395 0
END_OF_DATA

# talk: workers, value, low, high, hollow
$data5 << END_OF_DATA
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
set rmargin at screen 0.81952
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set logscale y 2
set yrange [0.7714500788717821:82.96065001846613]
set ytics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set label 1 'stops: speedup, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 '640 ms of waiting in 64 tasks, five ways to hand them out.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'python3 · T(1) = 647 ms · 95% intervals, 8 rounds · 2 cores' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.506 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.46328, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Hollow marker: load of others (not to be trusted).' at screen 0.10704, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'physical cores end' at screen 0.24132, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 9 'ideal' at screen 0.85077, screen 0.74966 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'even' at screen 0.85077, screen 0.70646 left font 'DejaVu Sans,36.0' textcolor rgb '#777727' noenhanced
set label 11 'long-task' at screen 0.85077, screen 0.42708 left font 'DejaVu Sans,36.0' textcolor rgb '#00857E' noenhanced
set label 12 'one-lock' at screen 0.85077, screen 0.47867 left font 'DejaVu Sans,36.0' textcolor rgb '#332288' noenhanced
set label 13 'serial-tenth' at screen 0.85077, screen 0.52187 left font 'DejaVu Sans,36.0' textcolor rgb '#8A4900' noenhanced
set label 14 'talk' at screen 0.85077, screen 0.31796 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#999933', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#008A83', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype (4,5) linecolor rgb '#332288', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype (4,5) linecolor rgb '#8A4900', \
  $data5 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#999933', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#008A83', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#332288', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#8A4900', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data1 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#999933', \
  $data2 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#008A83', \
  $data3 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#332288', \
  $data4 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#8A4900', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#C58700', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set output
