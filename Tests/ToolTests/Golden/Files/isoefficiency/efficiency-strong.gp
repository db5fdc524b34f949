# isoefficiency: efficiency, strong scaling
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
8.0 1.0
END_OF_DATA

# process · 1 ms: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.105542025542794 0.8263559398167497 1.4756018236116173 1
4.0 0.8632740333261535 0.4466682696270885 2.009978847913293 1
8.0 0.9463308582776871 0.5221656916244346 1.7152638523469974 1
END_OF_DATA

# shell · 1 ms: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.7039927015093209 0.41459351827702634 1.238076996582452 1
4.0 0.5310436512184118 0.3157389097751557 0.5993159015835771 1
8.0 0.1988511867884903 0.10471306131236689 0.2994144433334992 1
END_OF_DATA

# process · 4 ms: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 1.096435121168979 0.9011114942277064 1.3369579578777948 1
4.0 1.150121285386663 0.9124906105579594 1.5714532217370552 1
8.0 1.438257283952925 1.2551368053075445 1.9428644787102485 1
END_OF_DATA

# shell · 4 ms: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.8055657296565909 0.5725396366250788 1.0901933997437452 1
4.0 0.6251294327123538 0.44305983563749357 0.8672102180234691 1
8.0 0.3959274558776951 0.3080262747551675 0.519100910326514 1
END_OF_DATA

# process · 16 ms: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9609086208170675 0.8982918918226239 1.0471993769809493 1
4.0 0.9841614724406837 0.8069107136245061 1.0583309108868055 1
8.0 0.9225806564307792 0.8064769177373489 1.035491991231904 1
END_OF_DATA

# shell · 16 ms: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9816372117654134 0.9451969065995294 1.0594943316855832 1
4.0 0.846710785264957 0.7217989046569062 0.9162765887782365 1
8.0 0.6741466838041544 0.4513171646153371 0.7782050370872279 1
END_OF_DATA

# process · 64 ms: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9815015695618373 0.9373988929850652 0.9969884509552941 1
4.0 0.9995775831913255 0.9363599000357834 1.0086128813187563 1
8.0 0.9886295144544079 0.9428721422166456 1.0227031003179463 1
END_OF_DATA

# shell · 64 ms: workers, value, low, high, hollow
$data8 << END_OF_DATA
1.0 1.0 1.0 1.0 1
2.0 0.9969046949085647 0.9878424729876522 1.0021231148743421 1
4.0 0.9629280226048624 0.9049371952677208 0.9889869360270683 1
8.0 0.9205750174415438 0.8711947941264933 0.9518447374882045 1
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.75994
set bmargin at screen 0.238
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.9298049426131618:8.603955123659025]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0)
set yrange [0.0:2.1506773672672237]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0, '125%%' 1.25, '150%%' 1.5, '175%%' 1.75, '200%%' 2.0)
set label 1 'isoefficiency: efficiency, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks · T(1) from 18.4 ms to 1.03 s · 95% intervals, 8 rounds · 2 cores' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Efficiency  T(1) / (N·T(N))' at screen 0.03125, screen 0.506 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.45035, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Hollow marker: run delay (not to be trusted); load of others (not to be trusted); short iteration.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 'physical cores end' at screen 0.3539, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 9 'ideal' at screen 0.79119, screen 0.57488 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 10 'process · 1 ms' at screen 0.79119, screen 0.48848 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 11 'shell · 1 ms' at screen 0.79119, screen 0.27248 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 12 'process · 4 ms' at screen 0.79119, screen 0.61808 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 13 'shell · 4 ms' at screen 0.79119, screen 0.31568 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set label 14 'process · 16 ms' at screen 0.79119, screen 0.44528 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 15 'shell · 16 ms' at screen 0.79119, screen 0.35888 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 16 'process · 64 ms' at screen 0.79119, screen 0.53168 left font 'DejaVu Sans,36.0' textcolor rgb '#6A2F00' noenhanced
set label 17 'shell · 64 ms' at screen 0.79119, screen 0.40208 left font 'DejaVu Sans,36.0' textcolor rgb '#44112A' noenhanced
set arrow from screen 0.75562, screen 0.48722 to screen 0.78681, screen 0.57488 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.75562, screen 0.47385 to screen 0.78681, screen 0.48848 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75562, screen 0.28756 to screen 0.78681, screen 0.27248 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75562, screen 0.59645 to screen 0.78681, screen 0.61808 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75562, screen 0.33667 to screen 0.78681, screen 0.31568 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from screen 0.75562, screen 0.46793 to screen 0.78681, screen 0.44528 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.75562, screen 0.40601 to screen 0.78681, screen 0.35888 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#882255'
set arrow from screen 0.75562, screen 0.48439 to screen 0.78681, screen 0.53168 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#6A2F00'
set arrow from screen 0.75562, screen 0.46743 to screen 0.78681, screen 0.40208 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#44112A'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#882255', \
  $data3 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#6A2F00', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#44112A', \
  $data5 using 1:2 with lines linewidth 13.0 dashtype (14,7) linecolor rgb '#D55E00', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#6A2F00', \
  $data8 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#44112A', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#6A2F00', \
  $data8 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#44112A', \
  $data1 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#D55E00', \
  $data1 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data2 using 1:2 with points pointtype 13 pointsize 0.926 linecolor rgb '#882255', \
  $data2 using 1:($5==1 ? $2 : 1/0) with points pointtype 13 pointsize 0.509 linecolor rgb 'white', \
  $data3 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#6A2F00', \
  $data3 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#44112A', \
  $data4 using 1:($5==1 ? $2 : 1/0) with points pointtype 15 pointsize 0.509 linecolor rgb 'white', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.593 linecolor rgb '#D55E00', \
  $data5 using 1:($5==1 ? $2 : 1/0) with points pointtype 9 pointsize 0.876 linecolor rgb 'white', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data6 using 1:($5==1 ? $2 : 1/0) with points pointtype 5 pointsize 0.509 linecolor rgb 'white', \
  $data7 using 1:2 with points pointtype 11 pointsize 1.259 linecolor rgb '#6A2F00', \
  $data7 using 1:($5==1 ? $2 : 1/0) with points pointtype 11 pointsize 0.692 linecolor rgb 'white', \
  $data8 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#44112A', \
  $data8 using 1:($5==1 ? $2 : 1/0) with points pointtype 7 pointsize 0.509 linecolor rgb 'white'
set output
