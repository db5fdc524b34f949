# sleep: speedup, strong scaling
# Draws its images again: gnuplot speedup-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 64.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9999329557877983 1.9994584126096957 2.0004576925655124 0
4.0 4.0000150306793865 3.99930087123257 4.000774062879227 0
8.0 7.998326419918668 7.996464583939987 7.998790491343395 0
16.0 15.987578682537176 15.98078168031686 15.991993150725287 0
32.0 31.919602054321302 31.897846694479117 31.934238288650807 0
64.0 63.46456035120056 63.34493197635446 63.59207178294147 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 2.0002516956215195 1.9994450708440192 2.0005341980053135 0
4.0 3.9999303585777253 3.999113741410572 4.000615847571233 0
8.0 7.998621490496474 7.99687363392426 8.001892523241592 0
16.0 15.990919684917229 15.983600121036 15.994583045942882 0
32.0 31.953156347475375 31.94314510924068 31.963364710268447 0
64.0 63.63433467009031 63.619448041627706 63.714957139773546 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.997742362099338 1.9974745204438422 1.9979770222755262 0
4.0 3.9962992126727697 3.99539916270476 3.998312113337154 0
8.0 7.991371000003647 7.989495555418936 7.99607052491121 0
16.0 15.972902851500285 15.959545333374539 15.97812018192056 0
32.0 31.91252576354472 31.897691336032317 31.923622578634294 0
64.0 63.64356879874106 63.555509125541846 63.68664412226259 0
END_OF_DATA

# task-pool: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.9995667298038637 1.9986486726018915 1.9997823573573426 0
4.0 3.9987666812454203 3.9906931778958823 4.000510510174392 0
8.0 7.994440700760945 7.990727756708474 7.9982657424881385 0
16.0 15.977445385818957 15.929203744871172 15.981660738932588 0
32.0 31.885072838080774 31.771409134964905 31.910335882345464 0
64.0 63.54463857027306 63.47129702668192 63.73130708985671 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.10704
set rmargin at screen 0.8452
set bmargin at screen 0.205
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
set label 1 'sleep: speedup, strong scaling' at screen 0.10704, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.10704, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 100 ms · T(1) = 6.41 s · 95% intervals, 6 rounds · 2 cores' at screen 0.10704, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Speedup  T(1) / T(N)' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.47612, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.10704, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.24616, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.87645, screen 0.7668 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'process' at screen 0.87645, screen 0.594 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.87645, screen 0.6804 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.87645, screen 0.7236 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'task-pool' at screen 0.87645, screen 0.6372 left font 'DejaVu Sans,36.0' textcolor rgb '#9F5E82' noenhanced
set arrow from screen 0.83981, screen 0.74244 to screen 0.87208, screen 0.7668 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.83981, screen 0.74142 to screen 0.87208, screen 0.594 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.83981, screen 0.74174 to screen 0.87208, screen 0.6804 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.83981, screen 0.74176 to screen 0.87208, screen 0.7236 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.83981, screen 0.74157 to screen 0.87208, screen 0.6372 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#9F5E82'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'speedup-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#CC79A7', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data1 using 1:2 with points pointtype 5 pointsize 1.926 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#CC79A7'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'speedup-strong.png'
replot
set output
